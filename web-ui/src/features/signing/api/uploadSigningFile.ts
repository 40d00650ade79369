import { upload } from '../../../api/upload';
import { signingUrl, type SigningFile } from '../signing';
import { composed } from '../../../i18n/composed';

export function uploadSigningFile(dossierId: string, kind: 'drafts' | 'signed', file: File, onProgress: (fraction: number) => void): Promise<SigningFile> {
  const form = new FormData();
  form.set('file', file, composed(file.name));
  return upload<SigningFile>(`${signingUrl(dossierId)}/${kind}/file`, form, onProgress);
}
