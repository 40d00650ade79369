import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const cancelDecision = (dossierId: string, request: Wire<'CancelDecisionRequest'>) => act<void>(`/api/dossiers/${dossierId}/cancel-decision`, request);
