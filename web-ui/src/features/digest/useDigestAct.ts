import { useMutation, useQueryClient } from '@tanstack/react-query';
import { digestQuery, type Digest } from './api/digest';

/** An act whose answer is how it stands then. */
export function useDigestAct<Given>(act: (given: Given) => Promise<Digest>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (now) => {
      client.setQueryData(digestQuery.queryKey, now);
      onDone?.();
    },
  });
}
