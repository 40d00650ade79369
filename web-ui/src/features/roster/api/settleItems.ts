import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const settleItems = (taskId: string, request: Wire<'SettleItemsRequest'>) => act<void>(`/api/work-items/${taskId}/items/outcomes`, request);
