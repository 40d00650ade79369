import { askFile } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Paper 04 as it would be; nothing is kept. */
export const draftPaper04 = (id: string, request: Wire<'ReschedulingRequest'>) =>
  askFile(`/api/dossiers/${id}/reschedulings/draft`, request, 'application/pdf');
