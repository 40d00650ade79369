import { remove } from '../../../api/client';

export const removeItem = (taskId: string, itemId: string) => remove<void>(`/api/work-items/${taskId}/items/${itemId}`);
