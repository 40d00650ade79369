import { demanded, OnDemand } from '../parts/onDemand';
import type { DataTableProps } from './tableTypes';

const table = demanded(async () => (await import('./DataTable')).DataTable);

/** Fetched beside the rows, for a page that stands in the first load itself. */
export const fetchTable = table.fetch;

export function TableOnDemand<Row extends object>(props: DataTableProps<Row>) {
  return <OnDemand part={table} given={props as unknown as DataTableProps<object>} />;
}
