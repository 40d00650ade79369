import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const changePassword = (request: Wire<'ChangePasswordRequest'>) => put<void>('/api/session/password', request);
