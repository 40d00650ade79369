import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const concludePaper = (dossierId: string, documentId: string, body: Wire<'ConcludeRequest'>) =>
  put<void>(`/api/dossiers/${dossierId}/documents/${documentId}/conclusion`, body);
