import { act } from '../../../api/client';

export type Ending = 'withdraw' | 'stop';

/** Rút hồ sơ, dừng giải quyết: both end it, with a reason. */
export const endDossier = (id: string, ending: Ending, reason: string, version: number) =>
  act<unknown>(`/api/dossiers/${id}/${ending}`, { reason, version });
