import { act } from '../../../api/client';
import type { DocumentView } from '../../../api/dossierTypes';
import type { PaperDetailsBody } from '../paperDraft';

export const recordPaper = (dossierId: string, requirementCode: string, details: PaperDetailsBody) =>
  act<DocumentView>(`/api/dossiers/${dossierId}/documents/records`, { requirementCode, details });
