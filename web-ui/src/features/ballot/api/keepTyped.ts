import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Numbers being typed; as sealed as those entered. */
export const keepTyped = (taskId: string, typed: Wire<'TypedTally'>, version: number) =>
  put<Wire<'TypedTallyState'>>(`/api/work-items/${taskId}/ballot/draft`, { typed, version });
