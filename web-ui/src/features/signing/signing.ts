import type { Wire } from '../../api/wire';

export type Signing = Wire<'SigningView'>;
export type SigningFile = Wire<'SigningFile'>;

export const signingUrl = (dossierId: string) => `/api/dossiers/${dossierId}/signing`;
export const signingFileUrl = (dossierId: string, fileId: string) => `${signingUrl(dossierId)}/files/${fileId}`;
