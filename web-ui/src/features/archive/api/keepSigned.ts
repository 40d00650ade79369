import { upload } from '../../../api/upload';
import type { Wire } from '../../../api/wire';
import { composed } from '../../../i18n/composed';

export function keepSigned(dossierId: string, id: string, file: File): Promise<Wire<'DepositView'>> {
  const form = new FormData();
  form.set('file', file, composed(file.name));
  return upload(`/api/dossiers/${dossierId}/archive/deposits/${id}/signed`, form, () => undefined);
}
