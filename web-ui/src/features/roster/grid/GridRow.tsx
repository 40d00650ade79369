import { memo } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import type { RosterColumn, RosterItem } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { shownIn, type readIn } from './cellText';
import { GridCell, type CellActs } from './GridCell';
import type { WrongCell } from './useGridCells';

export interface RowActs {
  goTo: (id: string, column: number) => void;
  cell: (item: RosterItem, column: RosterColumn) => CellActs;
  pick: (id: string, on: boolean) => void;
  remove: (item: RosterItem) => void;
}

interface GridRowProps {
  item: RosterItem;
  index: number;
  columns: readonly RosterColumn[];
  titled: boolean;
  settles: boolean;
  removes: boolean;
  /** Null where nothing is picked at this step. */
  picked: boolean | null;
  held: Readonly<Record<string, string>> | undefined;
  wrong: Readonly<Record<string, WrongCell>> | undefined;
  words: Parameters<typeof readIn>[2];
  /** The column the keyboard is in; null where it is in another line. */
  active: number | null;
  acts: RowActs;
}

/** One item; drawn anew only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { item, index, columns, titled, settles, removes, picked, held, wrong, words, active, acts } = props;
  const say = useWords(rosterWords);
  return (
    <tr role="row" aria-rowindex={index} className="grid-row">
      <td role="cell" className="grid-number">
        {picked === null ? (
          item.ordinal
        ) : (
          <label className="roster-pick">
            <input
              type="checkbox"
              checked={picked}
              onChange={(event) => acts.pick(item.id, event.target.checked)}
              aria-label={say('pick', { name: item.name })}
            />
            {item.ordinal}
          </label>
        )}
      </td>
      <th role="rowheader" scope="row" className="grid-name">
        {item.name}
      </th>
      {titled && (
        <td role="cell" className="grid-title">
          {item.title}
        </td>
      )}
      {settles && (
        <td role="cell" className="grid-outcome" title={item.reason ?? undefined}>
          {item.outcomeName}
          {item.reason && <span className="soft"> – {item.reason}</span>}
        </td>
      )}
      {columns.map((column, at) => {
        const shown = shownIn(column, held?.[column.name] ?? item.values[column.name] ?? '', words);
        const fault = wrong?.[column.name];
        return (
          <td
            key={column.name}
            role="cell"
            className={fault ? 'grid-cell grid-wrong' : 'grid-cell'}
            title={fault?.error}
            onMouseDown={column.editable && active !== at ? () => acts.goTo(item.id, at) : undefined}
          >
            {active === at && column.editable ? (
              <GridCell column={column} shown={shown} wrong={fault} words={words} label={`${column.label}: ${item.name}`} acts={acts.cell(item, column)} />
            ) : (
              (fault?.text ?? shown)
            )}
          </td>
        );
      })}
      {removes && (
        <td role="cell" className="grid-act">
          <Button look="quiet" size="small" onClick={() => acts.remove(item)} aria-label={`${say('removeShort')}: ${item.name}`}>
            {say('removeShort')}
          </Button>
        </td>
      )}
    </tr>
  );
});
