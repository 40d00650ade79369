import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchWork } from './workChanges';

/** The lists and counters of work are read again when the server says that they may have changed; nothing on the page moves by it. */
export function useWorkChanges(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      watchWork(() => {
        for (const part of ['list', 'counts', 'next']) void client.invalidateQueries({ queryKey: ['work-items', part] });
      }),
    [client],
  );
}
