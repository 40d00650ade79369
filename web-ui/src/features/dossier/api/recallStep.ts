import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Thu hồi: takes back what was sent on, while nobody there has opened it. */
export const recallStep = (stepRecordId: string) => act<Wire<'WorkItemState'>>(`/api/work-items/${stepRecordId}/recall`);
