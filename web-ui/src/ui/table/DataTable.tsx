import { rowSelectionFeature, rowSortingFeature, tableFeatures, useTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { Fragment, useEffect, useEffectEvent, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Cell, Column, Row as TableRow, Table, TableBody, TableHeader, type TableProps } from 'react-aria-components/Table';
import { Icon } from '../text/Icon';
import '../parts/speakParts';
import './StackedTable.css';
import './DataTable.css';
import { RowCheckbox } from './RowCheckbox';
import type { DataTableProps, TableColumn } from './tableTypes';

const features = tableFeatures({ rowSelectionFeature, rowSortingFeature });
type Known<Row extends object> = ColumnDef<typeof features, Row> & { id: string; meta?: unknown };
type Ids = Parameters<NonNullable<TableProps['onSelectionChange']>>[0];

/** A list one walks: arrows go from row to row, and from cell to cell with what can be pressed in it; Enter opens the row, Space chooses it; Tab leaves the list. */
export function DataTable<Row extends object>({
  caption,
  className,
  columns,
  rows,
  idOf,
  nameOf,
  rowClass,
  headingOf,
  sort,
  onSort,
  choice,
  onShown,
}: DataTableProps<Row>) {
  const box = useRef<HTMLTableElement | HTMLDivElement>(null);
  const known = useMemo(() => columns.map((column) => knownOf(column)), [columns]);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const table = useTable({
    features,
    columns: known,
    data: rows,
    getRowId: idOf,
    manualSorting: true,
    enableRowSelection: (row) => choice?.may(row.original) ?? false,
    state: {
      rowSelection: Object.fromEntries([...(choice?.chosen ?? [])].map((id) => [id, true])),
      sorting: sort ? [{ id: sort.column, desc: sort.descending ?? false }] : [],
    },
    onRowSelectionChange: (next) => choice?.onChoose(new Set(Object.keys(typeof next === 'function' ? next({}) : next))),
    onSortingChange: (next) => sorted(typeof next === 'function' ? next([]) : next, onSort),
  });
  const shown = useEffectEvent(() => {
    if (box.current) onShown?.(box.current);
  });
  // The rows come on the page in a second pass.
  useEffect(() => {
    const frame = requestAnimationFrame(shown);
    return () => cancelAnimationFrame(frame);
  }, []);
  const shownRows = table.getRowModel().rows;
  const headings = headingsOf(shownRows, headingOf);
  // What the table hands out knows where a range began; a set of the same rows does not.
  const [ranged, setRanged] = useState<ReadonlySet<string | number>>(new Set());
  const chosen: ReadonlySet<string | number> = choice?.chosen ?? new Set();
  const choose = (ids: Ids) => {
    if (ids !== 'all') setRanged(ids);
    const all = ids === 'all' ? shownRows.filter((row) => row.getCanSelect()).map((row) => row.id) : [...ids].map(String).filter((id) => !isHeading(id));
    table.setRowSelection(Object.fromEntries(all.map((id) => [id, true])));
  };
  return (
    <div className="data-table__box" onKeyDownCapture={leaveKeys} onFocusCapture={leaveFocus}>
      <Table
        ref={box}
        className={`data-table ${className}`}
        aria-label={caption}
        escapeKeyBehavior="none"
        selectionMode={choice ? 'multiple' : 'none'}
        selectedKeys={ranged.size === chosen.size && [...ranged].every((id) => chosen.has(id)) ? ranged : chosen}
        disabledKeys={
          choice
            ? [...shownRows.filter((row) => !row.getCanSelect() && !row.getIsSelected()).map((row) => row.id), ...[...headings.keys()].map(keyOfHeading)]
            : []
        }
        disabledBehavior="selection"
        onSelectionChange={choose}
        {...(sort && { sortDescriptor: { column: sort.column, direction: sort.descending ? 'descending' : 'ascending' } })}
        onSortChange={({ column }) => table.setSorting([{ id: String(column), desc: false }])}
      >
        <TableHeader>
          {table.getHeaderGroups()[0]?.headers.map(({ id, column }) => (
            <Column key={id} id={id} isRowHeader={byId.get(id)?.names ?? false} allowsSorting={column.getCanSort()} className={byId.get(id)?.className ?? ''}>
              {byId.get(id)?.title}
              {column.getIsSorted() && (
                <span className={`data-table__order data-table__order--${column.getIsSorted()}`}>
                  <Icon name="down" size={12} />
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {shownRows.map((row, at) => (
            <Fragment key={row.id}>
              {headings.has(row.id) && <HeadingRow id={row.id} text={headings.get(row.id)!} columns={columns} />}
              <TableRow id={row.id} textValue={nameOf(row.original)} className={rowClass?.(row.original) ?? ''} data-item={row.id}>
                {columns.map((column) => (
                  <Cell key={column.id} className={column.className ?? ''} {...(!column.names && !column.bare && { 'data-label': column.title })}>
                    {choice && column.names && <RowCheckbox label={choice.label(row.original)} />}
                    {column.cell(row.original, at)}
                  </Cell>
                ))}
              </TableRow>
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

const HEADING = 'heading ';
const keyOfHeading = (id: string) => `${HEADING}${id}`;
const isHeading = (key: string) => key.startsWith(HEADING);

/** By the row they stand above. */
function headingsOf<Row>(rows: { id: string; original: Row }[], headingOf: ((row: Row) => string) | undefined): Map<string, string> {
  const headings = new Map<string, string>();
  if (!headingOf) return headings;
  let last = '';
  for (const row of rows) {
    const heading = headingOf(row.original);
    if (heading !== last) headings.set(row.id, heading);
    last = heading;
  }
  return headings;
}

/** A row of the table like the others, so that whoever hears the table hears it; it can be neither chosen nor opened. */
function HeadingRow<Row>({ id, text, columns }: { id: string; text: string; columns: TableColumn<Row>[] }) {
  return (
    <TableRow id={keyOfHeading(id)} textValue={text} className="data-table__heading">
      <Cell colSpan={columns.length}>{text}</Cell>
    </TableRow>
  );
}

function knownOf<Row extends object>(column: TableColumn<Row>): Known<Row> {
  return { id: column.id, header: column.title, accessorFn: () => column.id, enableSorting: column.sorts ?? false };
}

function sorted(next: SortingState, onSort: DataTableProps<object>['onSort']): void {
  const first = next[0];
  if (first) onSort?.(first.id);
}

const isRow = (target: EventTarget) => target instanceof HTMLElement && target.matches('tr, td, th, table');

/** A control in a row that gets the focus from outside, as when a dialog gives it back, keeps it: else the table would lead it to the row it last knew. */
function leaveFocus(event: FocusEvent<HTMLElement>): void {
  const control = event.target;
  const row = control.closest<HTMLElement>('tbody tr');
  if (!row || isRow(control) || event.currentTarget.contains(event.relatedTarget) || !control.matches(':focus-visible')) return;
  event.stopPropagation();
  row.focus({ preventScroll: true });
  requestAnimationFrame(() => control.focus({ preventScroll: true }));
}

/** Heard before the row hears it: what is pressed on a control is the control's; on the row, Enter is for the first link or button in it. */
function leaveKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  if (!isRow(event.target)) {
    event.stopPropagation();
    return;
  }
  if (event.key === ' ') return;
  const opener = (event.target as HTMLElement).closest('tbody tr')?.querySelector<HTMLElement>('a[href], button');
  if (!opener) return;
  event.preventDefault();
  event.stopPropagation();
  opener.click();
}
