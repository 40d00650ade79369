import { act } from '../../../api/client';

export const assignWorkItem = (id: string, officialId: string) => act<unknown>(`/api/work-items/${id}/assign`, { officialId });
