import { ask } from '../../../api/client';
import type { Session } from '../../../api/types';

export interface Credentials {
  username: string;
  password: string;
}

export function signIn(credentials: Credentials): Promise<Session> {
  return ask<Session>('/api/session', credentials);
}
