import { ask } from '../../../api/client';
import type { Completion } from './completeWorkItem';

/** What completing it would be refused for is refused here, before anything is asked or kept. */
export const checkWorkItem = (id: string, completion: Completion) => ask<undefined>(`/api/work-items/${id}/check`, completion);
