import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const cancelDeposit = (dossierId: string, id: string, reason: string) =>
  act<Wire<'DepositView'>>(`/api/dossiers/${dossierId}/archive/deposits/${id}/cancellation`, { reason });
