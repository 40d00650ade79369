import { act } from '../../../api/client';

export const claimWorkItem = (id: string) => act<unknown>(`/api/work-items/${id}/claim`);
