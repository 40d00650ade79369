import { act } from '../../../api/client';

export const markSeen = (id: string) => act<void>(`/api/notices/${id}/seen`);
