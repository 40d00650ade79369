import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkItemRow } from '../../api/types';
import { say } from '../../i18n/useWords';
import { conflictText } from '../../ui/text/conflictText';
import { assignWorkItem } from './api/assignWorkItem';
import { claimWorkItem } from './api/claimWorkItem';
import { releaseWorkItem } from './api/releaseWorkItem';
import { inboxWords } from './inboxWords';
import type { RowNote } from './rowNotes';

export type RowAct = { verb: 'claim' | 'release' } | { verb: 'assign'; officialId: string; name: string };

interface Attempt {
  place: string;
  row: WorkItemRow;
  index: number;
  act: RowAct;
}

/** Notes of the list, with its filters and search, in which they were earned. */
interface Told {
  place: string;
  notes: ReadonlyMap<string, RowNote>;
}
const NONE: Told['notes'] = new Map();

function send({ row, act }: Attempt): Promise<unknown> {
  if (act.verb === 'assign') return assignWorkItem(row.id, act.officialId);
  return act.verb === 'claim' ? claimWorkItem(row.id) : releaseWorkItem(row.id);
}

function successText(act: RowAct): string {
  if (act.verb === 'assign') return say(inboxWords, 'assigned', { name: act.name });
  return say(inboxWords, act.verb === 'claim' ? 'claimed' : 'released');
}

/** Acts on rows: success and refusal are both told in the row of the list they were done in, and the lists are asked anew either way. */
export function useRowActs(place: string) {
  const client = useQueryClient();
  const [told, setTold] = useState<Told>({ place, notes: NONE });
  const notes = told.place === place ? told.notes : NONE;
  const note = ({ place: there, row, index }: Attempt, kind: RowNote['kind'], text: string) =>
    setTold((known) => ({ place: there, notes: new Map(known.place === there ? known.notes : NONE).set(row.id, { kind, text, row, index }) }));

  const mutation = useMutation({
    mutationFn: send,
    onSuccess: (_, attempt) => note(attempt, 'good', successText(attempt.act)),
    onError: (error, attempt) => note(attempt, 'wrong', conflictText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['work-items'] }),
  });
  return {
    notes,
    busyId: mutation.isPending ? mutation.variables.row.id : null,
    act: (row: WorkItemRow, index: number, act: RowAct) => mutation.mutate({ place, row, index, act }),
    dismiss: (id: string) =>
      setTold((known) => {
        const rest = new Map(known.notes);
        rest.delete(id);
        return { ...known, notes: rest };
      }),
  };
}
