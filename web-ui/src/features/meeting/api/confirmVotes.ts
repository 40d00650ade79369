import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { RowsDone } from '../meetingTypes';

export const confirmVotes = (id: string, rows: Wire<'SeenBallot'>[]) => act<RowsDone>(`/api/meetings/${id}/confirmation`, { rows });
