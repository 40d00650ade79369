import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const concludeGate = (dossierId: string, gate: string, body: Wire<'ConcludeGateRequest'>) =>
  put<void>(`/api/dossiers/${dossierId}/gates/${gate}/conclusion`, body);
