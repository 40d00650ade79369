import { act } from '../../../api/client';

export const releaseWorkItem = (id: string) => act<unknown>(`/api/work-items/${id}/release`);
