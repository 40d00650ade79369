import { ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Without a key: nobody is signed in, and a secret must not be remembered with its answer. */
export const setPassword = (request: Wire<'SetPasswordRequest'>) => ask<void>('/api/password', request);
