import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads anew what may have changed by an act. An answer still on its way was asked for before the act and is given up:
 * invalidating alone would wait for that one and take it for fresh.
 */
export async function readAgain(client: QueryClient, ...keys: QueryKey[]): Promise<void> {
  await Promise.all(
    keys.map(async (queryKey) => {
      await client.cancelQueries({ queryKey });
      await client.invalidateQueries({ queryKey });
    }),
  );
}
