import { act } from '../../../api/client';
import type { RowsDone } from '../meetingTypes';

export const recordMeeting = (id: string, version: number) => act<RowsDone>(`/api/meetings/${id}/record`, { version });
