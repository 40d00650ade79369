import type { FocusEvent, KeyboardEvent } from 'react';
import type { FieldError } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import type { LimitValue } from '../api/limitDrafts';
import { KINDS, type LimitRow } from '../limitRows';
import { limitWords } from '../limitWords';
import { LimitFields } from './LimitFields';
import './LimitTable.css';

interface LimitTableProps {
  rows: LimitRow[];
  /** What the server said of a place. */
  refusals: Record<string, FieldError[]>;
  /** Element of the drawing that is lit. */
  lit: string | undefined;
  onChange: (value: LimitValue) => void;
  /** The row one has come to. */
  onAt: (row: LimitRow) => void;
}

/** Every limit of the procedure, each a row of fields, kind by kind. Arrows go up and down a column of numbers. */
export function LimitTable({ rows, refusals, lit, onChange, onAt }: LimitTableProps) {
  const say = useWords(limitWords);
  const follow = (event: FocusEvent<HTMLElement>) => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('tr[data-place]')?.dataset.place;
    const row = rows.find((each) => each.place === place);
    if (row) onAt(row);
  };
  const goOn = (event: KeyboardEvent<HTMLTableElement>) => {
    const field = event.target;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !(field instanceof HTMLInputElement)) return;
    const column = field.closest('td')?.cellIndex;
    const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('tr[data-place] input')].filter(
      (each) => each.closest('td')?.cellIndex === column,
    );
    const next = fields[fields.indexOf(field) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  return (
    <ScrollArea className="limit-scroll" label={say('limits')}>
      <table className="limit-table stacked-table" role="table" onFocus={follow} onKeyDown={goOn}>
        <HeadRow columns={['place', 'amount', 'unit', 'warnAt', 'legalBasis', 'confidence']} say={say} roles />
        {KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => (
          <tbody key={kind} role="rowgroup">
            <tr role="row" className="limit-table__kind">
              <th role="rowheader" scope="row" colSpan={6}>
                {say(kind)}
                {(kind === 'DOCUMENT' || kind === 'DERIVED') && <span className="small soft"> {say('newOnlyHint')}</span>}
              </th>
            </tr>
            {rows
              .filter((row) => row.kind === kind)
              .map((row) => (
                <LimitFields key={row.place} row={row} lit={lit !== undefined && row.drawnAs === lit} refused={refusals[row.place] ?? []} onChange={onChange} />
              ))}
          </tbody>
        ))}
      </table>
    </ScrollArea>
  );
}
