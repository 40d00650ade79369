import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Hẹn lại ngày trả, with paper 04. */
export const reschedule = (id: string, request: Wire<'ReschedulingRequest'>) => act<void>(`/api/dossiers/${id}/reschedulings`, request);
