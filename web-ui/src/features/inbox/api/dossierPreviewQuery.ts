import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { DossierView } from '../../../api/dossierTypes';

/** The dossier as it is glanced at from a list: that counts as reading it, not as having taken up what lies there. */
export const dossierPreviewQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['work-items', 'preview', dossierId],
    queryFn: ({ signal }) => read<DossierView>(`/api/dossiers/${dossierId}/preview`, signal),
    gcTime: 60_000,
  });
