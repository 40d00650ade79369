import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { DossierView } from '../../../api/dossierTypes';

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => read<DossierView>(`/api/dossiers/${id}`, signal),
  });
