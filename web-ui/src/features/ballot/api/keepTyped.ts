import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { TypedTally } from '../ballot';

/** Numbers being typed; as sealed as those entered. */
export const keepTyped = (taskId: string, typed: TypedTally, version: number) =>
  put<Wire<'TypedTallyState'>>(`/api/work-items/${taskId}/ballot/draft`, { typed, version });
