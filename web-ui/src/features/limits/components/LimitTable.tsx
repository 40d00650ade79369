import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { LimitValue } from '../api/limitDrafts';
import { amountOf, CONFIDENCES, UNITS, withAmount, type LimitRow } from '../limitRows';
import { limitWords } from '../limitWords';
import './LimitTable.css';

interface LimitTableProps {
  rows: LimitRow[];
  error: unknown;
  onChange: (value: LimitValue) => void;
}

/** Every limit of the procedure, each a row of fields. */
export function LimitTable({ rows, error, onChange }: LimitTableProps) {
  const say = useWords(limitWords);
  const edited = rows.filter((row) => row.changed);
  const refused = (row: LimitRow) => {
    const at = edited.findIndex((each) => each.place === row.place);
    return asProblem(error).errors.find((each) => error && each.field.startsWith(`edits[${at}].`))?.message;
  };
  return (
    <ScrollArea className="limit-scroll" label={say('limits')}>
      <table className="limit-table stacked-table" role="table">
        <HeadRow columns={['place', 'amount', 'unit', 'warnAt', 'legalBasis', 'confidence']} say={say} roles />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <LimitFields key={row.place} row={row} refused={refused(row)} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

interface LimitFieldsProps {
  row: LimitRow;
  refused: string | undefined;
  onChange: (value: LimitValue) => void;
}

function LimitFields({ row, refused, onChange }: LimitFieldsProps) {
  const say = useWords(limitWords);
  const { value } = row;
  const named = (what: 'amount' | 'unit' | 'warnAt' | 'legalBasis' | 'confidence') => ({
    'aria-label': say('of', { what: say(what), place: row.label }),
    className: 'input',
  });
  const digits = (text: string) => text.replace(/\D/g, '').slice(0, 4);
  return (
    <tr role="row" className={row.changed ? 'limit-table__changed' : undefined}>
      <th role="rowheader" scope="row">
        {row.label}
        {refused && (
          <p className="field__error" role="alert">
            {refused}
          </p>
        )}
      </th>
      <td role="cell" data-label={say('amount')}>
        <input
          {...named('amount')}
          inputMode="numeric"
          value={amountOf(value)}
          aria-invalid={refused ? true : undefined}
          onChange={(event) => onChange(withAmount(value, digits(event.target.value)))}
        />
      </td>
      <td role="cell" data-label={say('unit')}>
        <select {...named('unit')} value={value.unit} onChange={(event) => onChange(withAmount(value, amountOf(value), event.target.value))}>
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {say(unit)}
            </option>
          ))}
        </select>
      </td>
      <td role="cell" data-label={say('warnAt')}>
        <input
          {...named('warnAt')}
          inputMode="numeric"
          value={value.warnAt || ''}
          onChange={(event) => onChange({ ...value, warnAt: Number(digits(event.target.value)) })}
        />
      </td>
      <td role="cell" data-label={say('legalBasis')}>
        <textarea
          {...named('legalBasis')}
          rows={2}
          maxLength={1000}
          value={value.legalBasis}
          onChange={(event) => onChange({ ...value, legalBasis: event.target.value })}
        />
      </td>
      <td role="cell" data-label={say('confidence')}>
        <select
          {...named('confidence')}
          value={value.confidence}
          onChange={(event) => onChange({ ...value, confidence: event.target.value as LimitValue['confidence'] })}
        >
          {CONFIDENCES.map((each) => (
            <option key={each} value={each}>
              {say(each)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
