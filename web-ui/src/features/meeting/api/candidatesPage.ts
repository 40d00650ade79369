import { read } from '../../../api/client';
import type { Page } from '../../../api/types';
import type { MeetingCandidate, MeetingOpening } from '../meetingTypes';

/** More open items of a step, from where the opening says the others begin. */
export function candidatesPage(opening: MeetingOpening, signal?: AbortSignal) {
  const asked = new URLSearchParams({
    positionId: opening.positionId,
    procedure: opening.procedureSlug,
    stepId: opening.stepId,
    cursor: opening.next!,
  });
  return read<Page<MeetingCandidate>>(`/api/meetings/openings/items?${asked}`, signal);
}
