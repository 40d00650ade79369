import { remove } from '../../../api/client';

export const discardMeeting = (id: string) => remove<void>(`/api/meetings/${id}`);
