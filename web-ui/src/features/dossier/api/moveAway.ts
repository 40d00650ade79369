import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const moveAway = (dossierId: string, request: Wire<'MoveAwayRequest'>) => act<void>(`/api/dossiers/${dossierId}/move-away`, request);
