import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const assignWorkItem = (id: string, officialId: string) => act<Wire<'WorkItemState'>>(`/api/work-items/${id}/assign`, { officialId });
