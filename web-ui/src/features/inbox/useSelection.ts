import { useState } from 'react';
import type { WorkItemRow } from '../../api/types';

/** Items chosen for one list: all of one step and one place, as far as the official could work on them. */
export function useSelection() {
  const [on, setOn] = useState(false);
  const [chosen, setChosen] = useState<WorkItemRow[]>([]);
  const first = chosen[0];
  return {
    on,
    chosen,
    start: () => setOn(true),
    stop: () => {
      setOn(false);
      setChosen([]);
    },
    has: (row: WorkItemRow) => chosen.some((one) => one.id === row.id),
    may: (row: WorkItemRow) =>
      row.actions.some((action) => action === 'claim' || action === 'complete') &&
      (!first || (first.stepId === row.stepId && first.unitName === row.unitName && first.procedureSlug === row.procedureSlug)),
    toggle: (row: WorkItemRow) => setChosen((now) => (now.some((one) => one.id === row.id) ? now.filter((one) => one.id !== row.id) : [...now, row])),
  };
}

export type Selection = ReturnType<typeof useSelection>;
