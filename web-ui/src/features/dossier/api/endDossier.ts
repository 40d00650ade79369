import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Ending = 'withdraw' | 'stop' | 'closeConsultation';

const PATHS: Record<Ending, string> = { withdraw: 'withdraw', stop: 'stop', closeConsultation: 'close-consultation' };

/** Rút hồ sơ, dừng giải quyết: both end it. Đi tiếp khi chưa đủ ý kiến ends a consultation. All with a reason. */
export const endDossier = (id: string, ending: Ending, request: Wire<'BreakOffRequest'>) => act<void>(`/api/dossiers/${id}/${PATHS[ending]}`, request);
