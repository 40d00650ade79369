import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AdministeredOfficial } from './administrationTypes';
import { officialQuery } from './api/officialQuery';

/** Shows the official as the server answered and has every list ask again: what he held and who stands in for him may have changed, too. */
export function useOfficialChanged() {
  const client = useQueryClient();
  return useCallback(
    (official: AdministeredOfficial) => {
      client.setQueryData(officialQuery(official.id).queryKey, official);
      void client.invalidateQueries();
    },
    [client],
  );
}
