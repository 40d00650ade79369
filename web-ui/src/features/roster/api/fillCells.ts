import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** A block of cells; rows that cannot be written come back with what is wrong. */
export const fillCells = (taskId: string, rows: Record<string, Record<string, string>>) =>
  put<Wire<'CellsAnswer'>>(`/api/work-items/${taskId}/items`, { rows });
