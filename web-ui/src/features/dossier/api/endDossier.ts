import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Ending = 'withdraw' | 'stop';

/** Rút hồ sơ, dừng giải quyết: both end it, with a reason. */
export const endDossier = (id: string, ending: Ending, request: Wire<'BreakOffRequest'>) => act<void>(`/api/dossiers/${id}/${ending}`, request);
