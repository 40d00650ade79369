import type { DocumentView } from '../../../api/dossierTypes';
import { upload } from '../../../api/upload';

export function replacePaper(dossierId: string, documentId: string, file: File, reason: string): Promise<DocumentView> {
  const form = new FormData();
  form.set('reason', reason);
  form.set('file', file, file.name.normalize('NFC'));
  return upload<DocumentView>(`/api/dossiers/${dossierId}/documents/${documentId}/replacement`, form, () => undefined);
}
