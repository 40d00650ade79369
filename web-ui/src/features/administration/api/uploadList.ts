import { upload } from '../../../api/upload';
import type { ImportBatch, ImportKind } from '../administrationTypes';

export function uploadList(kind: ImportKind, file: File, onProgress: (fraction: number) => void): Promise<ImportBatch> {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', file);
  return upload<ImportBatch>('/api/imports', form, onProgress);
}
