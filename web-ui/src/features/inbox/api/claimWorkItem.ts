import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const claimWorkItem = (id: string) => act<Wire<'WorkItemState'>>(`/api/work-items/${id}/claim`);
