import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { Meeting } from '../meetingTypes';

export const createMeeting = (request: Wire<'CreateMeetingRequest'>) => act<Meeting>('/api/meetings', request);
