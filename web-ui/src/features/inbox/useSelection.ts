import { useState } from 'react';
import type { WorkItemRow } from '../../api/types';

/** Items chosen for one list: all of one step and one place, as far as the official could work on them. */
export function useSelection(before: WorkItemRow[] | null) {
  const [on, setOn] = useState(before !== null);
  const [chosen, setChosen] = useState<WorkItemRow[]>(before ?? []);
  return {
    on,
    chosen,
    start: () => setOn(true),
    stop: () => {
      setOn(false);
      setChosen([]);
    },
    may: (row: WorkItemRow) => fits(row, chosen[0]),
    /** Of the rows in sight, these are chosen from now on; what was chosen out of sight stays. */
    choose: (ids: ReadonlySet<string>, inSight: WorkItemRow[]) =>
      setChosen((before) => {
        const seen = new Set(inSight.map((row) => row.id));
        const kept = before.filter((row) => !seen.has(row.id) || ids.has(row.id));
        const added = inSight.filter((row) => ids.has(row.id) && !kept.some((one) => one.id === row.id));
        const first = kept[0] ?? added[0];
        return [...kept, ...added.filter((row) => fits(row, first))];
      }),
  };
}

function fits(row: WorkItemRow, first: WorkItemRow | undefined): boolean {
  return (
    row.actions.some((action) => action === 'claim' || action === 'complete') &&
    (!first || (first.stepId === row.stepId && first.unitName === row.unitName && first.procedureSlug === row.procedureSlug))
  );
}

export type Selection = ReturnType<typeof useSelection>;
