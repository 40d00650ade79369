import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';

export interface DossierDiagram {
  xml: string;
  current: string[];
  done: string[];
}

export const dossierDiagramQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'diagram'],
    queryFn: ({ signal }) => read<DossierDiagram>(`/api/dossiers/${id}/diagram`, signal),
  });
