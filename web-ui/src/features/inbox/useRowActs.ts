import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { WorkItemRow } from '../../api/types';
import { say } from '../../i18n/useWords';
import { inboxWords } from './inboxWords';
import { opposite, type RowAct } from './rowAct';
import type { RowNote } from './rowNotes';
import { runActs, type Attempt, type Result } from './runActs';

/** Notes of the list, with its filters and search, in which they were earned. */
interface Told {
  place: string;
  notes: ReadonlyMap<string, RowNote>;
}
const NONE: Told['notes'] = new Map();

/** One act on one row or on many, while it goes on and after it. */
export interface Run {
  verb: RowAct['verb'];
  /** Whether it takes back what was done before. */
  undoing: boolean;
  /** Rows it is for. */
  ids: ReadonlySet<string>;
  results: Result[];
  going: boolean;
}

export const UNDO_MS = 10_000;

function successText(act: RowAct): string {
  if (act.verb === 'assign') return say(inboxWords, 'assigned', { name: act.name });
  if (act.verb === 'passOn') return say(inboxWords, 'passedOn');
  return say(inboxWords, act.verb === 'claim' ? 'claimed' : 'released');
}

function back({ row, index, act }: Attempt, officialId: string | undefined): Attempt[] {
  const again = opposite(row, act, officialId);
  return again ? [{ row, index, act: again }] : [];
}

/** Acts on rows: success and refusal are both told in the row of the list they were done in, and the lists are asked anew either way. */
export function useRowActs(place: string, officialId: string | undefined, onDone: (ids: ReadonlySet<string>) => void) {
  const client = useQueryClient();
  const [told, setTold] = useState<Told>({ place, notes: NONE });
  const [run, setRun] = useState<Run | null>(null);
  const [undo, setUndo] = useState<Attempt[]>([]);
  const goes = useRef(false);
  const last = useRef(Promise.resolve());
  const notes = told.place === place ? told.notes : NONE;

  useEffect(() => {
    if (undo.length === 0) return;
    const over = setTimeout(() => setUndo([]), UNDO_MS);
    return () => clearTimeout(over);
  }, [undo]);

  const note = ({ row, index, act, refused }: Result) => {
    if (index === -1) return;
    const text = refused ?? successText(act);
    setTold((known) => ({
      place,
      notes: new Map(known.place === place ? known.notes : NONE).set(row.id, { kind: refused === null ? 'good' : 'wrong', text, row, index }),
    }));
  };

  const start = async (attempts: Attempt[], verb: RowAct['verb'], undoing: boolean) => {
    goes.current = true;
    setUndo([]);
    setRun({ verb, undoing, ids: new Set(attempts.map(({ row }) => row.id)), results: [], going: true });
    const results: Result[] = [];
    await runActs(
      attempts,
      () => goes.current,
      (result) => {
        results.push(result);
        note(result);
        setRun((known) => known && { ...known, results: [...results] });
      },
    );
    goes.current = false;
    setRun((known) => known && { ...known, going: false });
    const done = results.filter(({ refused }) => refused === null);
    onDone(new Set(done.map(({ row }) => row.id)));
    if (!undoing) setUndo(done.flatMap((one) => back(one, officialId)));
    // Not waited for: what comes next may begin.
    void client.invalidateQueries({ queryKey: ['work-items'] });
  };

  /** One after the other: what is pressed while an act goes on waits for it. */
  const queue = (attempts: Attempt[], verb: RowAct['verb'], undoing: boolean) => {
    if (attempts.length > 0) last.current = last.current.then(() => start(attempts, verb, undoing));
  };

  const dismiss = (id: string) =>
    setTold((known) => {
      const rest = new Map(known.notes);
      rest.delete(id);
      return { ...known, notes: rest };
    });

  return {
    notes,
    run,
    undoable: undo.length,
    busy: (id: string) => run?.going === true && run.ids.has(id),
    act: (rows: { row: WorkItemRow; index: number }[], act: RowAct) =>
      queue(
        rows.map((one) => ({ ...one, act })),
        act.verb,
        false,
      ),
    undo: () => queue(undo, run?.verb ?? 'claim', true),
    stop: () => {
      goes.current = false;
    },
    dismiss,
    close: () => {
      setRun(null);
      setUndo([]);
      setTold({ place, notes: NONE });
    },
  };
}

export type RowActing = ReturnType<typeof useRowActs>;
