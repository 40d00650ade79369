import type { Wire } from '../../api/wire';

export type Signing = Wire<'SigningView'>;
export type SigningStage = NonNullable<Wire<'WorkItemDetail'>['signing']>;
export type SigningFile = Wire<'SigningFile'>;

export const signingUrl = (dossierId: string) => `/api/dossiers/${dossierId}/signing`;
export const signingFileUrl = (dossierId: string, fileId: string) => `${signingUrl(dossierId)}/files/${fileId}`;
/** A draft's words as PDF, where no Word is at hand. */
export const draftPdfUrl = (dossierId: string, fileId: string) => `${signingFileUrl(dossierId, fileId)}/pdf`;
