import { remove } from '../../../api/client';

export function signOut(): Promise<void> {
  return remove<void>('/api/session');
}
