import type { DocumentView } from '../../../api/dossierTypes';
import { upload } from '../../../api/upload';
import { composed } from '../../../i18n/composed';

export function replacePaper(dossierId: string, documentId: string, file: File, reason: string): Promise<DocumentView> {
  const form = new FormData();
  form.set('reason', reason);
  form.set('file', file, composed(file.name));
  return upload<DocumentView>(`/api/dossiers/${dossierId}/documents/${documentId}/replacement`, form, () => undefined);
}
