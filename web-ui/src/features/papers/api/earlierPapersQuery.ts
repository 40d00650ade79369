import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { DocumentView } from '../../../api/dossierTypes';

export const earlierPapersQuery = (dossierId: string, documentId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'earlier', documentId],
    queryFn: ({ signal }) => read<DocumentView[]>(`/api/dossiers/${dossierId}/documents/${documentId}/earlier`, signal),
  });
