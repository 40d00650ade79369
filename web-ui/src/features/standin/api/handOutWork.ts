import { act } from '../../../api/client';

export const handOutWork = {
  assign: (taskId: string, officialId: string) => act<unknown>(`/api/work-items/${taskId}/assign`, { officialId }),
  release: (taskId: string) => act<unknown>(`/api/work-items/${taskId}/release`),
};
