import { ask } from '../../../api/client';
import type { Session } from '../../../api/types';
import type { Wire } from '../../../api/wire';

export type Credentials = Wire<'SignInRequest'>;

export function signIn(credentials: Credentials): Promise<Session> {
  return ask<Session>('/api/session', credentials);
}
