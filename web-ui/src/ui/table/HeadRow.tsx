import './StackedTable.css';

interface HeadRowProps<Column extends string> {
  columns: readonly Column[];
  say: (column: Column) => string;
  /** Roles in words, for tables whose cells are laid out as blocks on narrow screens. */
  roles?: boolean;
}

/** The head of a table: one column after the other by its name. */
export function HeadRow<Column extends string>({ columns, say, roles = false }: HeadRowProps<Column>) {
  return (
    <thead role={roles ? 'rowgroup' : undefined}>
      <tr role={roles ? 'row' : undefined}>
        {columns.map((column) => (
          <th key={column} role={roles ? 'columnheader' : undefined} scope="col">
            {say(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
