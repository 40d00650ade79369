import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { TableOnDemand } from '../../../ui/table/TableOnDemand';
import type { TableColumn } from '../../../ui/table/tableTypes';
import type { Sort } from '../inboxFilter';
import { inboxWords } from '../inboxWords';
import { dueHeadings } from '../dueHeadings';
import { rememberedPlace, rememberPlace, stopsAfter } from '../listPlace';
import { withNotes, type ShownRow } from '../rowNotes';
import type { Selection } from '../useSelection';
import type { RowActing } from '../useRowActs';
import { useRowCommands } from '../useRowCommands';
import { AssignDialog } from './AssignDialog';
import { RowActs } from './RowActs';
import { DueCell, HolderCell, PersonCell, StepCell } from './WorkCells';
import './WorkTable.css';

interface WorkTableProps {
  rows: WorkItemRow[];
  caption: string;
  /** Address of this list with its filters: the place is remembered under it. */
  url: string;
  text: string;
  acts: RowActing;
  officialId: string | undefined;
  selection: Selection;
  /** Absent where the order is that of a search. */
  sort?: Sort | undefined;
  /** Whether the rows stand under headings by their due date. */
  byDue: boolean;
  onSort: (sort: Sort) => void;
  hrefOf: (row: WorkItemRow) => string;
  /** Reads further rows; absent where there are none. */
  onFurther?: (() => void) | undefined;
  /** One has come to another row. */
  onStand?: ((id: string) => void) | undefined;
}

/** The columns by which the server orders. */
const ORDERED = { person: 'name', due: 'due' } as const;
const HEADINGS = { overdue: 'overdue', today: 'today', week: 'week', later: 'later', none: 'noDue' } as const;
const columnOf = (sort: Sort | undefined) => (Object.keys(ORDERED) as (keyof typeof ORDERED)[]).find((column) => ORDERED[column] === sort);

export function WorkTable({ rows, caption, url, text, acts, officialId, selection, sort, byDue, onSort, hrefOf, onFurther, onStand }: WorkTableProps) {
  const say = useWords(inboxWords);
  const box = useRef<HTMLDivElement>(null);
  const [assigning, setAssigning] = useState<{ row: WorkItemRow; index: number } | null>(null);
  const [place] = useState(() => rememberedPlace(url));
  useWalk(box, onFurther);
  useStand(box, onStand);

  const shown = withNotes(rows, acts.notes);
  const sorted = columnOf(sort);
  const headings = byDue ? dueHeadings(shown) : null;
  const column = (
    id: 'person' | 'sender' | 'step' | 'due' | 'holder' | 'acts',
    cell: TableColumn<ShownRow>['cell'],
    more: Partial<TableColumn<ShownRow>> = {},
  ) => ({ id, title: say(id), cell, ...more });
  const stops = shown.map(({ row }) => ({ id: row.id, href: hrefOf(row), name: row.personName }));
  const open = (row: WorkItemRow) => () =>
    rememberPlace({ url, itemId: row.id, scrollY: window.scrollY, text, stops, picked: selection.on ? selection.chosen : null });
  useRowCommands(box, shown, selection.chosen.length > 0, (verb, { row }, index) =>
    verb === 'assign' ? setAssigning({ row, index }) : acts.act([{ row, index }], { verb }),
  );
  const columns: TableColumn<ShownRow>[] = [
    column('person', (one) => <PersonCell shown={one} href={hrefOf(one.row)} onOpen={open(one.row)} onDismiss={() => acts.dismiss(one.row.id)} />, {
      names: true,
      sorts: sort !== undefined,
      className: 'work-row__person',
    }),
    column('sender', ({ row }) => row.sendingUnitName),
    column('step', ({ row }) => <StepCell row={row} />),
    column('due', ({ row }) => <DueCell row={row} />, {
      sorts: sort !== undefined,
    }),
    column('holder', ({ row }) => <HolderCell row={row} officialId={officialId} />),
    column(
      'acts',
      ({ row, note, gone }, index) => (
        <>
          {!gone && (
            <RowActs
              row={row}
              busy={acts.busy(row.id)}
              href={hrefOf(row)}
              onOpen={open(row)}
              onClaim={() => acts.act([{ row, index }], { verb: 'claim' })}
              onRelease={() => acts.act([{ row, index }], { verb: 'release' })}
              onAssign={() => setAssigning({ row, index })}
            />
          )}
          {gone && note?.kind === 'good' && (
            <Link className="button button--plain button--small" to={hrefOf(row)} onClick={open(row)}>
              {say('open')}
            </Link>
          )}
        </>
      ),
      { className: 'work-row__acts no-print', bare: true },
    ),
  ];
  return (
    <div ref={box}>
      {shown.length > 0 && (
        <TableOnDemand<ShownRow>
          caption={caption}
          className="work-table"
          columns={columns}
          rows={shown}
          idOf={(one) => one.row.id}
          nameOf={(one) => one.row.personName}
          rowClass={(one) => rowClass(one, one.row.id === place?.itemId)}
          headingOf={headings ? (one) => say(HEADINGS[headings.get(one.row.id) ?? 'none']) : undefined}
          sort={sorted && { column: sorted }}
          onSort={(id) => onSort(ORDERED[id as keyof typeof ORDERED])}
          choice={
            selection.on
              ? {
                  chosen: new Set(selection.chosen.map((row) => row.id)),
                  may: (one) => !one.gone && selection.may(one.row),
                  label: (one) => say('pickRow', { person: one.row.personName }),
                  onChoose: (ids) => selection.choose(ids, rows),
                }
              : undefined
          }
          onShown={(table) => returnTo(table, place)}
        />
      )}
      {assigning && (
        <AssignDialog
          rows={[assigning.row]}
          onClose={() => setAssigning(null)}
          onAssign={(id, name) => {
            acts.act([assigning], { verb: 'assign', officialId: id, name });
            setAssigning(null);
          }}
        />
      )}
    </div>
  );
}

/** Coming back from a dossier: the same scroll position, the row one came from focused and marked. */
function returnTo(table: HTMLElement, place: ReturnType<typeof rememberedPlace>): void {
  window.scrollTo({ top: place?.scrollY ?? 0 });
  const ids = place ? [place.itemId, ...stopsAfter(place)] : [];
  const row = ids.map((id) => table.querySelector<HTMLElement>(`[data-item="${id}"]`)).find((one) => one !== null);
  row?.focus({ preventScroll: true });
  // Whoever went on from item to item comes back to another row than the one he left by.
  row?.scrollIntoView?.({ block: 'nearest' });
}

/** Alt+arrows walk the rows from wherever the focus is; Enter then opens, the right arrow reaches what can be done there. At the last row the list is read on. */
function useWalk(box: React.RefObject<HTMLElement | null>, onFurther: (() => void) | undefined): void {
  const walk = (step: 1 | -1) => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    if (step === 1 && at === rows.length - 1) onFurther?.();
    rows[at === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
  };
  useShortcut('nextRow', () => walk(1));
  useShortcut('previousRow', () => walk(-1));
}

function useStand(box: React.RefObject<HTMLElement | null>, onStand: ((id: string) => void) | undefined): void {
  useEffect(() => {
    const table = box.current;
    const stand = ({ target }: FocusEvent) => {
      const id = (target as HTMLElement).closest('[data-item]')?.getAttribute('data-item');
      if (id) onStand?.(id);
    };
    table?.addEventListener('focusin', stand);
    return () => table?.removeEventListener('focusin', stand);
  }, [box, onStand]);
}

function rowClass({ row, gone }: ShownRow, selected: boolean): string {
  return ['work-row', row.overdue && !gone ? 'work-row--late' : '', selected ? 'work-row--selected' : '', gone ? 'work-row--gone' : '']
    .filter(Boolean)
    .join(' ');
}
