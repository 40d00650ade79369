import { put } from '../../../api/client';
import type { DocumentView } from '../../../api/dossierTypes';

export interface OfficeNumbers {
  incomingNumber: string | null;
  incomingOn: string | null;
  outgoingNumber: string | null;
}

/** Ghi số đến, ngày đến, số đi của hệ thống văn phòng. */
export const registerPaper = (dossierId: string, document: DocumentView, numbers: OfficeNumbers) =>
  put<DocumentView>(`/api/dossiers/${dossierId}/documents/${document.id}/office-numbers`, { ...numbers, version: document.version });
