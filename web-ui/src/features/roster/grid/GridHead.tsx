import { useWords } from '../../../i18n/useWords';
import type { Roster, RosterColumn } from '../rosterTypes';
import { rosterWords } from '../rosterWords';

/** The heads of the columns, in sight however far one scrolls. */
export function GridHead({ roster, columns, settles, removes }: { roster: Roster; columns: readonly RosterColumn[]; settles: boolean; removes: boolean }) {
  const say = useWords(rosterWords);
  const heads = [say('number'), roster.label, ...(roster.title === null ? [] : [roster.title]), ...(settles ? [say('outcome')] : [])];
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1} className="grid-row grid-head">
        {[...heads, ...columns.map((column) => column.label), ...(removes ? [say('act')] : [])].map((label, at) => (
          <th key={label} role="columnheader" scope="col" className={at === 0 ? 'grid-number' : at === 1 ? 'grid-name' : 'grid-cell'}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
