import { askFile } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** The paper an outcome prints, as it would be; nothing is kept. */
export const draftPaper = (id: string, request: Wire<'PaperDraftRequest'>) => askFile(`/api/work-items/${id}/paper-draft`, request, 'application/pdf');
