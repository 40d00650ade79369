import { act } from '../../../api/client';

export const numberItems = (taskId: string, column: string, firsts: Record<string, number>) =>
  act<void>(`/api/work-items/${taskId}/items/numbers`, { column, firsts });
