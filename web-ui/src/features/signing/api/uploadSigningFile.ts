import { upload } from '../../../api/upload';
import { signingUrl, type SigningFile } from '../signing';

export function uploadSigningFile(dossierId: string, kind: 'drafts' | 'signed', file: File, onProgress: (fraction: number) => void): Promise<SigningFile> {
  const form = new FormData();
  form.set('file', file, file.name.normalize('NFC'));
  return upload<SigningFile>(`${signingUrl(dossierId)}/${kind}/file`, form, onProgress);
}
