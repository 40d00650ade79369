import { act } from '../../../api/client';
import { signingUrl, type SigningFile } from '../signing';

export const makeDraft = (dossierId: string) => act<SigningFile>(`${signingUrl(dossierId)}/drafts`);
