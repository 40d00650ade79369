import { remove } from '../../../api/client';

/**
 * @param version that was seen: what others have typed since is not thrown away
 */
export const discardMeeting = (id: string, version: number) => remove<void>(`/api/meetings/${id}?version=${version}`);
