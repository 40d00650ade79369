import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import type { Roster, RosterItem } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { valueText } from '../valueText';

interface RosterTableProps {
  roster: Roster;
  items: readonly RosterItem[];
  picked: readonly string[];
  onPick: (id: string, on: boolean) => void;
  onEdit: (item: RosterItem) => void;
  onRemove: (item: RosterItem) => void;
}

/** The list as it is printed: number, whom, the columns, how it came out. */
export function RosterTable({ roster, items, picked, onPick, onEdit, onRemove }: RosterTableProps) {
  const say = useWords(rosterWords);
  const picks = roster.actions.includes('SETTLE');
  const removes = roster.actions.includes('ENTER');
  const edits = roster.actions.includes('FILL');
  // Before a step gives outcomes, the column would be empty for everybody.
  const settles = roster.outcomes.some((outcome) => outcome.given) || roster.counts.some((count) => count.outcome !== '');
  // A column in which nothing stands only takes room.
  const columns = roster.columns.filter((column) => !column.once && items.some((item) => item.values[column.name]));
  return (
    <ScrollArea label={roster.label} className="roster-scroll">
      <table className="roster-table stacked-table" role="table">
        <caption className="visually-hidden">{roster.label}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {say('number')}
            </th>
            <th role="columnheader" scope="col">
              {roster.label}
            </th>
            {roster.title && (
              <th role="columnheader" scope="col">
                {roster.title}
              </th>
            )}
            {settles && (
              <th role="columnheader" scope="col">
                {say('outcome')}
              </th>
            )}
            {columns.map((column) => (
              <th key={column.name} role="columnheader" scope="col">
                {column.label}
              </th>
            ))}
            {(removes || edits) && (
              <th role="columnheader" scope="col">
                {say('act')}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map((item) => (
            <tr key={item.id} role="row">
              <td role="cell">
                {picks ? (
                  <label className="roster-pick">
                    <input
                      type="checkbox"
                      checked={picked.includes(item.id)}
                      onChange={(event) => onPick(item.id, event.target.checked)}
                      aria-label={say('pick', { name: item.name })}
                    />
                    {item.ordinal}
                  </label>
                ) : (
                  item.ordinal
                )}
              </td>
              <th role="rowheader" scope="row">
                {item.name}
              </th>
              {roster.title && (
                <td role="cell" className="roster-title" data-label={roster.title}>
                  {item.title}
                </td>
              )}
              {settles && (
                <td role="cell" data-label={say('outcome')}>
                  {item.outcomeName}
                  {item.reason && <span className="soft small roster-reason">{item.reason}</span>}
                </td>
              )}
              {columns.map((column) => (
                <td key={column.name} role="cell" data-label={column.label}>
                  {valueText(column, item.values[column.name], say('yes'), say('no'))}
                </td>
              ))}
              {(removes || edits) && (
                <td role="cell">
                  {edits && (
                    <Button look="quiet" size="small" onClick={() => onEdit(item)} aria-label={`${say('edit')}: ${item.name}`}>
                      {say('edit')}
                    </Button>
                  )}
                  {removes && (
                    <Button look="quiet" size="small" onClick={() => onRemove(item)} aria-label={`${say('removeShort')}: ${item.name}`}>
                      {say('removeShort')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
