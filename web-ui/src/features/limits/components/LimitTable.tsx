import type { FieldError } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { LimitValue } from '../api/limitDrafts';
import { amountOf, CONFIDENCES, UNITS, withAmount, type LimitRow } from '../limitRows';
import { limitWords } from '../limitWords';
import './LimitTable.css';

interface LimitTableProps {
  rows: LimitRow[];
  /** What the server said of a place. */
  refusals: Record<string, FieldError[]>;
  onChange: (value: LimitValue) => void;
}

/** Every limit of the procedure, each a row of fields. */
export function LimitTable({ rows, refusals, onChange }: LimitTableProps) {
  const say = useWords(limitWords);
  return (
    <ScrollArea className="limit-scroll" label={say('limits')}>
      <table className="limit-table stacked-table" role="table">
        <HeadRow columns={['place', 'amount', 'unit', 'warnAt', 'legalBasis', 'confidence']} say={say} roles />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <LimitFields key={row.place} row={row} refused={refusals[row.place] ?? []} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

interface LimitFieldsProps {
  row: LimitRow;
  refused: FieldError[];
  onChange: (value: LimitValue) => void;
}

function LimitFields({ row, refused, onChange }: LimitFieldsProps) {
  const say = useWords(limitWords);
  const { value } = row;
  const missing = amountOf(value) === '';
  const said = [...(missing ? [say('amountMissing')] : []), ...refused.filter(({ field }) => !missing || field !== 'limit').map(({ message }) => message)];
  const wrongAt = (what: string) =>
    what === 'amount' ? missing || refused.some(({ field }) => field === 'limit') : refused.some(({ field }) => field === what);
  const named = (what: 'amount' | 'unit' | 'warnAt' | 'legalBasis' | 'confidence') => ({
    'aria-label': say('of', { what: say(what), place: row.label }),
    className: 'input',
    'aria-invalid': wrongAt(what) || undefined,
  });
  const digits = (text: string) => text.replace(/\D/g, '').slice(0, 4);
  return (
    <tr role="row" className={row.changed ? 'limit-table__changed' : undefined}>
      <th role="rowheader" scope="row">
        {row.label}
        {said.map((message) => (
          <p key={message} className="field__error" role="alert">
            {message}
          </p>
        ))}
      </th>
      <td role="cell" className="limit-table__number" data-label={say('amount')}>
        <input {...named('amount')} inputMode="numeric" value={amountOf(value)} onChange={(event) => onChange(withAmount(value, digits(event.target.value)))} />
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
      <td role="cell" className="limit-table__number" data-label={say('warnAt')}>
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
