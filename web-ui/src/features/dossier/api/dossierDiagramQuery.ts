import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type DossierDiagram = Wire<'DossierDiagram'>;

export const dossierDiagramQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'diagram'],
    queryFn: ({ signal }) => read<DossierDiagram>(`/api/dossiers/${id}/diagram`, signal),
  });
