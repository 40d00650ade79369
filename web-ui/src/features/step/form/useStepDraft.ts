import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import type { FormValue, StepData } from '../../../api/formSchema';
import { useSessionExpired } from '../../../api/sessionExpiry';
import type { WorkItem } from '../../../api/types';
import { useUnsaved } from '../../../ui/unsaved/useUnsaved';
import { saveDraft } from '../api/saveDraft';
import { workItemQuery } from '../api/workItemQuery';

export type DraftState =
  | { kind: 'clean' }
  | { kind: 'typing' }
  | { kind: 'saved'; at: Date }
  | { kind: 'unsaved' }
  | { kind: 'refused' }
  /** Another window of the same official has kept something else. */
  | { kind: 'conflict'; theirs: StepData; version: number };

const PAUSE = 1_200;
const TRY_AGAIN = 10_000;
const CHANGED_ELSEWHERE = 'TASK-010';

/** 401 is no refusal: the draft is saved once the official has signed in again. */
const refuses = (status: number) => status >= 400 && status < 500 && status !== 401;

/** What is typed, kept on the server shortly after each pause; whatever goes wrong, the text stays. */
export function useStepDraft(item: WorkItem, initial: StepData, enabled: boolean) {
  const { id } = item;
  const client = useQueryClient();
  const expired = useSessionExpired();
  const [data, setData] = useState(initial);
  const [state, setState] = useState<DraftState>({ kind: 'clean' });
  const latest = useRef({ data: initial, version: item.draftVersion, dirty: false, closed: false });
  // An outcome that needs no question is in no draft that another window began.
  const sole = useRef<StepData>(initial.outcome === undefined ? {} : { outcome: initial.outcome });
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useRef(() => {});

  const readTheirs = useCallback(async () => {
    const now = await client.fetchQuery({ ...workItemQuery(id), staleTime: 0, retry: false }).catch(() => null);
    if (now) setState({ kind: 'conflict', theirs: now.draft ?? {}, version: now.draftVersion });
    else setState({ kind: 'unsaved' });
  }, [client, id]);

  const send = useCallback(async () => {
    const now = latest.current;
    const sent = now.data;
    now.dirty = false;
    try {
      now.version = (await saveDraft(id, sent, now.version)).version;
      if (now.data === sent) setState({ kind: 'saved', at: new Date() });
    } catch (error) {
      if (now.closed) return;
      now.dirty = true;
      const { status, code } = asProblem(error);
      if (code === CHANGED_ELSEWHERE) return readTheirs();
      if (refuses(status)) return setState({ kind: 'refused' });
      setState({ kind: 'unsaved' });
      timer.current = setTimeout(() => again.current(), TRY_AGAIN);
    }
  }, [id, readTheirs]);

  /** One save after the other; true when nothing is left to lose. */
  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    if (latest.current.dirty && !latest.current.closed) {
      running.current = send();
      await running.current;
      running.current = null;
    }
    return !latest.current.dirty;
  }, [send]);
  useEffect(() => {
    again.current = () => void save();
  }, [save]);

  const take = useCallback(
    (next: StepData, pause: number) => {
      Object.assign(latest.current, { data: next, dirty: enabled, closed: false });
      setData(next);
      if (!enabled) return;
      setState({ kind: 'typing' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
    [enabled, save],
  );
  const conflict = state.kind === 'conflict' ? state : null;
  const change = useCallback(
    (name: string, value: FormValue) => {
      const next = { ...latest.current.data, [name]: value };
      if (!conflict) return take(next, PAUSE);
      // Which of the two counts is asked first; what is typed meanwhile stays here.
      latest.current.data = next;
      setData(next);
    },
    [conflict, take],
  );

  /** Which of two drafts goes on: the one typed here, or the other window's. */
  const settle = useCallback(
    (mine: boolean) => {
      if (!conflict) return;
      latest.current.version = conflict.version;
      if (mine) return take(latest.current.data, 0);
      Object.assign(latest.current, { data: { ...sole.current, ...conflict.theirs }, dirty: false });
      setData(latest.current.data);
      setState({ kind: 'clean' });
    },
    [conflict, take],
  );

  /** The step is being completed: a late save must not come after it. */
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    Object.assign(latest.current, { closed: true, dirty: false });
  }, []);
  /** It was not completed after all: what stands here is kept as a draft again. */
  const resume = useCallback(() => take(latest.current.data, 0), [take]);

  useEffect(() => {
    const now = latest.current;
    if (item.draftVersion <= now.version || now.dirty || running.current || now.closed) return;
    // Another window has saved while nothing was typed here.
    Object.assign(now, { data: { ...sole.current, ...item.draft }, version: item.draftVersion });
    setData(now.data);
  }, [item.draft, item.draftVersion]);
  useEffect(() => {
    if (!expired) void save();
  }, [expired, save]);
  useEffect(() => {
    const hide = () => void save();
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      void save(); // leaving the page in the middle of the pause
    };
  }, [save]);
  useUnsaved({ holds: () => !latest.current.closed && (latest.current.dirty || running.current !== null), keep: save });

  return { data, state, change, save, settle, forget, resume };
}
