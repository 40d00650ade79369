import type { FieldError } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import type { LimitValue } from '../api/limitDrafts';
import { amountOf, CONFIDENCES, UNITS, withAmount, type LimitRow } from '../limitRows';
import { limitWords } from '../limitWords';

interface LimitFieldsProps {
  row: LimitRow;
  /** Whether the drawing lights it. */
  lit: boolean;
  refused: FieldError[];
  onChange: (value: LimitValue) => void;
}

/** As it is typed: what is no number is said to be none, and not made one. */
const typed = (text: string) => text.trim().slice(0, 6);
const digits = (text: string) => text.replace(/\D/g, '').slice(0, 4);

/** One limit as a row of fields. */
export function LimitFields({ row, lit, refused, onChange }: LimitFieldsProps) {
  const say = useWords(limitWords);
  const { value } = row;
  const missing = amountOf(value) === '';
  const said = [...(missing ? [say('amountMissing')] : []), ...refused.filter(({ field }) => !missing || field !== 'limit').map(({ message }) => message)];
  const wrongAt = (what: string) =>
    what === 'amount' ? missing || refused.some(({ field }) => field === 'limit') : refused.some(({ field }) => field === what);
  const named = (what: 'amount' | 'unit' | 'warnAt' | 'validAt' | 'legalBasis' | 'confidence') => ({
    'aria-label': say('of', { what: say(what), place: row.label }),
    className: 'input',
    'aria-invalid': wrongAt(what) || undefined,
  });
  const choices = (all: readonly (keyof typeof limitWords)[]) =>
    all.map((each) => (
      <option key={each} value={each}>
        {say(each)}
      </option>
    ));
  const classes = [row.changed && 'limit-table__changed', lit && 'limit-table__lit'].filter(Boolean).join(' ');
  return (
    <tr role="row" data-place={row.place} className={classes || undefined}>
      <th role="rowheader" scope="row">
        {row.label}
        {(row.central || row.shared) && (
          <span className="limit-table__tags">
            {row.central && (
              <span title={say('centralHint')}>
                <Tag tone="info">{say('central', { text: row.central })}</Tag>
              </span>
            )}
            {row.shared && <Tag>{say('shared')}</Tag>}
          </span>
        )}
        {said.map((message) => (
          <p key={message} className="field__error" role="alert">
            {message}
          </p>
        ))}
      </th>
      <td role="cell" className="limit-table__number" data-label={say('amount')}>
        <input {...named('amount')} inputMode="numeric" value={amountOf(value)} onChange={(event) => onChange(withAmount(value, typed(event.target.value)))} />
      </td>
      <td role="cell" className="limit-table__choice" data-label={say('unit')}>
        {row.kind === 'DOCUMENT' ? (
          say('calendarMonths')
        ) : (
          <select {...named('unit')} value={value.unit} onChange={(event) => onChange(withAmount(value, amountOf(value), event.target.value))}>
            {choices(UNITS)}
          </select>
        )}
      </td>
      {row.kind === 'DOCUMENT' ? (
        <td role="cell" className="limit-table__choice limit-table__until" data-label={say('validAt')}>
          <select
            {...named('validAt')}
            value={value.validAt ?? 'NEEDED'}
            onChange={(event) => onChange({ ...value, validAt: event.target.value as LimitValue['validAt'] })}
          >
            {choices(['NEEDED', 'DECISION'])}
          </select>
        </td>
      ) : (
        <td role="cell" className="limit-table__number" data-label={row.kind === 'DERIVED' ? undefined : say('warnAt')}>
          {row.kind === 'DERIVED' ? null : (
            <input
              {...named('warnAt')}
              inputMode="numeric"
              value={value.warnAt || ''}
              onChange={(event) => onChange({ ...value, warnAt: Number(digits(event.target.value)) })}
            />
          )}
        </td>
      )}
      <td role="cell" data-label={say('legalBasis')}>
        <textarea
          {...named('legalBasis')}
          rows={2}
          maxLength={1000}
          value={value.legalBasis}
          onChange={(event) => onChange({ ...value, legalBasis: event.target.value })}
        />
      </td>
      <td role="cell" className="limit-table__choice" data-label={say('confidence')}>
        <select
          {...named('confidence')}
          value={value.confidence}
          onChange={(event) => onChange({ ...value, confidence: event.target.value as LimitValue['confidence'] })}
        >
          {choices(CONFIDENCES)}
        </select>
      </td>
    </tr>
  );
}
