import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { rosterQuery } from './api/rosterQuery';
import type { Roster } from './rosterTypes';

type Rest = NonNullable<Roster['rest']>;

/** What came out elsewhere since this screen last spoke of "all the others". */
export interface Meanwhile {
  count: number;
  /** Those of them that were among the first by name. */
  names: string[];
}

const NOBODY: Rest = { count: 0, names: [] };

/** Whom "all the others" are, asked for anew each time they are to come out: somebody else may have been at work on the list. */
export function useRest(roster: Roster) {
  const client = useQueryClient();
  const [seen, setSeen] = useState<Rest>(roster.rest ?? NOBODY);
  const fresh = async () => (await client.fetchQuery({ ...rosterQuery(roster.dossierId), staleTime: 0 })).rest ?? NOBODY;
  const looking = useMutation({ mutationFn: fresh });
  const now = looking.data ?? null;
  const gone = now ? Math.max(0, seen.count - now.count) : 0;
  const meanwhile: Meanwhile = { count: gone, names: now ? seen.names.filter((name) => !now.names.includes(name)).slice(0, gone) : [] };
  return {
    looking,
    now: now ?? NOBODY,
    meanwhile,
    /** What this screen did itself is no news. */
    seeAnew: async () => {
      looking.reset();
      setSeen(await fresh());
    },
  };
}
