import { put } from '../../../api/client';

export const fillItem = (taskId: string, itemId: string, values: Record<string, string>) => put<void>(`/api/work-items/${taskId}/items/${itemId}`, { values });
