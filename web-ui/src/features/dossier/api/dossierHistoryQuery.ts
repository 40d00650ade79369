import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { HistoryEntry } from '../../../api/dossierTypes';
import type { Page } from '../../../api/types';

export const dossierHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'history'],
    queryFn: async ({ signal }): Promise<HistoryEntry[]> => {
      const answer = await read<HistoryEntry[] | Page<HistoryEntry> | { entries: HistoryEntry[] }>(`/api/dossiers/${id}/history`, signal);
      if (Array.isArray(answer)) return answer;
      return 'entries' in answer ? answer.entries : answer.items;
    },
  });
