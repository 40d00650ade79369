import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { openDraftsQuery, saveDraft, type LimitDraft, type LimitValue } from './api/limitDrafts';
import { amountOf, edited, editsOf, refusalsOf, type Edits } from './limitRows';

const STANDS_STILL = 600;

/** What stands now, whatever has been drawn of it. */
interface Now {
  edits: Edits;
  kept: Edits;
  /** Sent once and not taken: sent again only when something else is typed. */
  refused?: Edits | undefined;
  version: number;
  running?: Promise<unknown> | undefined;
}

const complete = (edits: Edits) => Object.values(edits).every((edit) => amountOf(edit) !== '');

/** What is typed, saved as soon as it stands still and when the page is left; what was refused stays on the screen. */
export function useLimitEdits(draft: LimitDraft) {
  const client = useQueryClient();
  const [edits, setEdits] = useState<Edits>(() => editsOf(draft));
  const [kept, setKept] = useState(edits);
  const now = useRef<Now>({ edits, kept, version: draft.version });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useMutation({
    mutationFn: (wanted: Edits) => saveDraft(draft.id, now.current.version, Object.values(wanted)),
    onSuccess: (saved, wanted) => {
      Object.assign(now.current, { kept: wanted, version: saved.version });
      setKept(wanted);
      client.setQueryData(openDraftsQuery.queryKey, (all) => all?.map((each) => (each.id === saved.id ? saved : each)));
    },
    onError: (_, wanted) => {
      now.current.refused = wanted;
    },
  });
  const flush = async (): Promise<boolean> => {
    const the = now.current;
    clearTimeout(timer.current);
    while (the.running) await the.running;
    if (the.edits !== the.kept && the.edits !== the.refused && complete(the.edits)) {
      the.running = save.mutateAsync(the.edits).catch(() => undefined);
      await the.running;
      the.running = undefined;
    }
    return the.edits === the.kept;
  };
  const take = (newest: LimitDraft | undefined) => {
    const taken = newest ? editsOf(newest) : {};
    clearTimeout(timer.current);
    Object.assign(now.current, { edits: taken, kept: taken, refused: undefined, version: newest?.version ?? now.current.version });
    setKept(taken);
    setEdits(taken);
    save.reset();
  };
  const leave = useEffectEvent(() => void flush());
  const follow = useEffectEvent((newest: LimitDraft) => {
    const the = now.current;
    if (newest.version > the.version && the.edits === the.kept && !the.running) take(newest);
  });
  useEffect(() => follow(draft), [draft]);
  useEffect(() => {
    const hide = () => leave();
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      leave();
    };
  }, []);
  useUnsaved({ holds: () => now.current.edits !== now.current.kept, keep: flush });
  const waits = !complete(edits) || (save.isError && edits === save.variables);
  return {
    edits,
    change: (value: LimitValue) => {
      now.current.edits = edited(draft, now.current.edits, value);
      setEdits(now.current.edits);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), STANDS_STILL);
    },
    /** The same once more, where it was not the values that were refused. */
    again: () => {
      now.current.refused = undefined;
      void flush();
    },
    /** The drafts as the server has them; what is typed goes. */
    takeNewest: async () => {
      const all = await client.fetchQuery({ ...openDraftsQuery, staleTime: 0 });
      take(all.find((each) => each.id === draft.id));
    },
    /** Nothing typed here is to be kept any more. */
    forget: async () => {
      clearTimeout(timer.current);
      await now.current.running;
      now.current.edits = now.current.kept;
      setEdits(now.current.kept);
      return now.current.version;
    },
    state: edits === kept ? ('saved' as const) : waits ? ('unsaved' as const) : ('saving' as const),
    error: save.error,
    refusals: refusalsOf(save.error, save.variables ?? {}),
  };
}
