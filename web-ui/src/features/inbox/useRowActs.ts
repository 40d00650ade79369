import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkItemRow } from '../../api/types';
import { say } from '../../i18n/useWords';
import { conflictText } from '../../ui/conflictText';
import { assignWorkItem } from './api/assignWorkItem';
import { claimWorkItem } from './api/claimWorkItem';
import { releaseWorkItem } from './api/releaseWorkItem';
import { inboxWords } from './inboxWords';
import type { RowNote } from './rowNotes';

export type RowAct = { verb: 'claim' | 'release' } | { verb: 'assign'; officialId: string; name: string };

interface Attempt {
  row: WorkItemRow;
  index: number;
  act: RowAct;
}

function send({ row, act }: Attempt): Promise<unknown> {
  if (act.verb === 'assign') return assignWorkItem(row.id, act.officialId);
  return act.verb === 'claim' ? claimWorkItem(row.id) : releaseWorkItem(row.id);
}

function successText(act: RowAct): string {
  if (act.verb === 'assign') return say(inboxWords, 'assigned', { name: act.name });
  return say(inboxWords, act.verb === 'claim' ? 'claimed' : 'released');
}

/** Acts on rows: success and refusal are both told in the row, and the lists are asked anew either way. */
export function useRowActs() {
  const client = useQueryClient();
  const [notes, setNotes] = useState<ReadonlyMap<string, RowNote>>(new Map());
  const note = ({ row, index }: Attempt, kind: RowNote['kind'], text: string) =>
    setNotes((known) => new Map(known).set(row.id, { kind, text, row, index }));

  const mutation = useMutation({
    mutationFn: send,
    onSuccess: (_, attempt) => note(attempt, 'good', successText(attempt.act)),
    onError: (error, attempt) => note(attempt, 'wrong', conflictText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['work-items'] }),
  });
  return {
    notes,
    busyId: mutation.isPending ? mutation.variables.row.id : null,
    act: (row: WorkItemRow, index: number, act: RowAct) => mutation.mutate({ row, index, act }),
    dismiss: (id: string) =>
      setNotes((known) => {
        const rest = new Map(known);
        rest.delete(id);
        return rest;
      }),
    dismissAll: () => setNotes(new Map()),
  };
}
