import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Lập biên bản giao nhận. */
export const recordDeposit = (dossierId: string, request: Wire<'DepositRequest'>) =>
  act<Wire<'DepositView'>>(`/api/dossiers/${dossierId}/archive/deposits`, request);
