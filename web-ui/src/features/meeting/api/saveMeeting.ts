import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const saveMeeting = (id: string, request: Wire<'SaveMeetingRequest'>) => put<Wire<'MeetingSaved'>>(`/api/meetings/${id}`, request);
