import { put } from '../../../api/client';
import type { DocumentView } from '../../../api/dossierTypes';
import type { PaperDetailsBody } from '../paperDraft';

export const correctPaper = (dossierId: string, documentId: string, details: PaperDetailsBody, version: number) =>
  put<DocumentView>(`/api/dossiers/${dossierId}/documents/${documentId}/details`, { details, version });
