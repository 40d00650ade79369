import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const controlSheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'control-sheet'],
    queryFn: ({ signal }) => read<Wire<'ControlSheetView'>>(`/api/dossiers/${id}/control-sheet`, signal),
  });
