import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Đồng ý yêu cầu bổ sung lần nữa. */
export const approveSupplement = (id: string, request: Wire<'SupplementApprovalRequest'>) => act<void>(`/api/dossiers/${id}/supplement-approvals`, request);
