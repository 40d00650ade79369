import type { DocumentView } from '../../../api/dossierTypes';
import { upload } from '../../../api/upload';
import { composed } from '../../../i18n/composed';

export interface PaperDetails {
  number?: string;
  issuedOn?: string;
  expiresOn?: string;
  issuer?: string;
}

export function uploadPaper(
  dossierId: string,
  requirementCode: string,
  file: File,
  details: PaperDetails,
  onProgress: (fraction: number) => void,
): Promise<DocumentView> {
  const form = new FormData();
  form.set('requirementCode', requirementCode);
  for (const [name, value] of Object.entries(details)) if (value) form.set(name, value);
  form.set('file', file, composed(file.name));
  return upload<DocumentView>(`/api/dossiers/${dossierId}/documents`, form, onProgress);
}
