import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  id: string;
  title: string;
  cell: (row: Row, at: number) => ReactNode;
  /** The column by which a row is called; each table has one. */
  names?: boolean;
  /** Whether the server can order by it. */
  sorts?: boolean;
  className?: string;
  /** Without its title before it where rows are laid out as blocks. */
  bare?: boolean;
}

export interface TableSort {
  column: string;
  descending?: boolean;
}

export interface TableChoice<Row> {
  chosen: ReadonlySet<string>;
  may: (row: Row) => boolean;
  /** What choosing this row is called. */
  label: (row: Row) => string;
  onChoose: (ids: ReadonlySet<string>) => void;
}

export interface DataTableProps<Row extends object> {
  caption: string;
  className: string;
  columns: TableColumn<Row>[];
  rows: Row[];
  idOf: (row: Row) => string;
  /** What a row is called when it is spoken of as a whole. */
  nameOf: (row: Row) => string;
  rowClass?: (row: Row) => string;
  /** The heading a row stands under; one is drawn where it differs from that of the row before. */
  headingOf?: ((row: Row) => string) | undefined;
  /** As the server has ordered them; it is asked again when another column is pressed. */
  sort?: TableSort | null | undefined;
  onSort?: ((column: string) => void) | undefined;
  /** Present while rows are being chosen. */
  choice?: TableChoice<Row> | undefined;
  /** The rows are on the page for the first time. */
  onShown?: (table: HTMLElement) => void;
}
