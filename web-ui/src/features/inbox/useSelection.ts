import { useState } from 'react';
import type { WorkItemRow } from '../../api/types';
import { VERBS } from './rowAct';

/** So many are chosen at a time, however many match. */
export const MOST_CHOSEN = 500;

/** Items chosen to be claimed, handed out or given back together, or to be worked on as one list. */
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
    may: choosable,
    /** Of the rows in sight, these are chosen from now on; what was chosen out of sight stays. */
    choose: (ids: ReadonlySet<string>, inSight: WorkItemRow[]) =>
      setChosen((before) => {
        const seen = new Set(inSight.map((row) => row.id));
        const kept = before.filter((row) => !seen.has(row.id) || ids.has(row.id));
        const added = inSight.filter((row) => ids.has(row.id) && !kept.some((one) => one.id === row.id));
        return [...kept, ...added.filter(choosable)].slice(0, MOST_CHOSEN);
      }),
    /** These and no others. */
    chooseAll: (rows: WorkItemRow[]) => {
      setOn(true);
      setChosen(rows.filter(choosable).slice(0, MOST_CHOSEN));
    },
    drop: (ids: ReadonlySet<string>) => setChosen((before) => (before.some((row) => ids.has(row.id)) ? before.filter((row) => !ids.has(row.id)) : before)),
  };
}

function choosable(row: WorkItemRow): boolean {
  return row.actions.some((action) => (VERBS as readonly string[]).includes(action) || action === 'complete');
}

/** Those of the rows with which the server offers that. */
export const offered = (rows: WorkItemRow[], verb: (typeof VERBS)[number]) => rows.filter((row) => row.actions.includes(verb));

/** Whether one list holds them all: of one step and one place, as far as the official could work on them. */
export function listable(rows: WorkItemRow[]): boolean {
  const first = rows[0];
  return (
    first !== undefined &&
    rows.every(
      (row) =>
        row.actions.some((action) => action === 'claim' || action === 'complete') &&
        first.stepId === row.stepId &&
        first.unitName === row.unitName &&
        first.procedureSlug === row.procedureSlug,
    )
  );
}

export type Selection = ReturnType<typeof useSelection>;
