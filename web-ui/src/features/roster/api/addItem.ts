import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const addItem = (taskId: string, item: Wire<'AddItemRequest'>) => act<void>(`/api/work-items/${taskId}/items`, item);
