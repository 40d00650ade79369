import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSettled } from '../../ui/form/useSettled';
import { openDraftsQuery, saveDraft, type LimitDraft, type LimitValue } from './api/limitDrafts';
import { edited, editsOf, type Edits } from './limitRows';

const STANDS_STILL = 600;

/** What is typed, saved as soon as it stands still; what was refused stays on the screen. */
export function useLimitEdits(draft: LimitDraft) {
  const client = useQueryClient();
  const [edits, setEdits] = useState<Edits>(() => editsOf(draft));
  const [kept, setKept] = useState(edits);
  const settled = useSettled(edits, STANDS_STILL);
  const save = useMutation({
    mutationFn: (wanted: Edits) => saveDraft(draft.id, draft.version, Object.values(wanted)),
    onSuccess: (saved, wanted) => {
      setKept(wanted);
      client.setQueryData(openDraftsQuery.queryKey, (all) => all?.map((each) => (each.id === saved.id ? saved : each)));
    },
  });
  const keep = useEffectEvent(() => {
    if (settled !== kept && !save.isPending) save.mutate(settled);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: saved when it stands still, and again when what went before has come back
  useEffect(() => keep(), [settled, save.isPending]);
  return {
    edits,
    change: (value: LimitValue) => setEdits((all) => edited(draft, all, value)),
    takeNewest: async () => {
      const all = await client.fetchQuery({ ...openDraftsQuery, staleTime: 0 });
      const newest = all.find((each) => each.id === draft.id);
      const taken = newest ? editsOf(newest) : {};
      setKept(taken);
      setEdits(taken);
      save.reset();
    },
    saved: edits === kept,
    save,
  };
}
