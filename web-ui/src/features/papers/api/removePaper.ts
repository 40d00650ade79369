import { remove } from '../../../api/client';

export const removePaper = (dossierId: string, documentId: string) => remove<void>(`/api/dossiers/${dossierId}/documents/${documentId}`);
