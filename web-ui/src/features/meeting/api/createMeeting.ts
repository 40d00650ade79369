import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const createMeeting = (request: Wire<'CreateMeetingRequest'>) => act<Wire<'MeetingMade'>>('/api/meetings', request);
