import { put } from '../../../api/client';

export const sayWanted = (taskId: string, title: string, wanted: number) => put<void>(`/api/work-items/${taskId}/list/wanted`, { title, wanted });
