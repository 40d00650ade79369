import { put } from '../../../api/client';
import type { Tally } from '../ballot';

export const enterTally = (taskId: string, tally: Tally) => put<void>(`/api/work-items/${taskId}/ballot`, tally);
