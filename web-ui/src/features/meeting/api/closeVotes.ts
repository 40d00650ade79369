import { act } from '../../../api/client';
import type { RowsDone } from '../meetingTypes';

export const closeVotes = (id: string, version: number) => act<RowsDone>(`/api/meetings/${id}/tallies`, { version });
