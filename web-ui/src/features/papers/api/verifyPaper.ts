import { act } from '../../../api/client';
import type { DocumentView } from '../../../api/dossierTypes';

export const verifyPaper = (dossierId: string, { id, version }: DocumentView) =>
  act<DocumentView>(`/api/dossiers/${dossierId}/documents/${id}/verification`, { version });
