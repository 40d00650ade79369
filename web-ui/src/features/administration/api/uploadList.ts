import { upload } from '../../../api/upload';
import type { ImportBatch, ImportKind } from '../administrationTypes';

/** A list of a dossier names the step that makes it. */
export function uploadList(kind: ImportKind, workItem: string | undefined, file: File, onProgress: (fraction: number) => void): Promise<ImportBatch> {
  const form = new FormData();
  form.set('kind', kind);
  if (workItem) form.set('workItem', workItem);
  form.set('file', file);
  return upload<ImportBatch>('/api/imports', form, onProgress);
}
