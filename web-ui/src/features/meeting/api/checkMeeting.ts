import { ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** What blocks these rows; all of them where none is named. */
export const checkMeeting = (id: string, workItemIds: string[] | null) => ask<Wire<'MeetingCheck'>>(`/api/meetings/${id}/check`, { workItemIds });
