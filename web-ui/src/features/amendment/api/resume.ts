import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Tiếp tục giải quyết. */
export const resume = (id: string, request: Wire<'ResumptionRequest'>) => act<void>(`/api/dossiers/${id}/resumption`, request);
