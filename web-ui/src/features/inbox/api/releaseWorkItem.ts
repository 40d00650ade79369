import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const releaseWorkItem = (id: string) => act<Wire<'WorkItemState'>>(`/api/work-items/${id}/release`);
