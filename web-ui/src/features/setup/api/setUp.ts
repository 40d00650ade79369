import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** The root of the tree and its first administrator; the code is null where it is not known yet. */
export type SetupRequest = Required<Wire<'SetupRequest'>>;

export function setUp(request: SetupRequest): Promise<void> {
  return act<void>('/api/setup', request);
}
