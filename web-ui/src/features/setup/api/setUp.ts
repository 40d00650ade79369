import { act } from '../../../api/client';

/** The root of the tree and its first administrator. */
export interface SetupRequest {
  token: string;
  provinceName: string;
  /** Null where the code is not known yet. */
  code: string | null;
  fullName: string;
  username: string;
  password: string;
}

export function setUp(request: SetupRequest): Promise<void> {
  return act<void>('/api/setup', request);
}
