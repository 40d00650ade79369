import { put } from '../../../api/client';

export const sayOfList = (taskId: string, values: Record<string, string>) => put<void>(`/api/work-items/${taskId}/list`, { values });
