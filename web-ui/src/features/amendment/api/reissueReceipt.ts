import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Lập lại giấy tiếp nhận. */
export const reissueReceipt = (id: string, request: Wire<'ReceiptReissueRequest'>) => act<void>(`/api/dossiers/${id}/receipt-reissues`, request);
