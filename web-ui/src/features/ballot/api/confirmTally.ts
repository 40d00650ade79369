import { act } from '../../../api/client';

export const confirmTally = (taskId: string, version: number) => act<void>(`/api/work-items/${taskId}/ballot/confirmation`, { version });
