import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import type { FormValue, StepData } from '../../../api/formSchema';
import { saveDraft } from '../api/saveDraft';

export type DraftState = { kind: 'clean' } | { kind: 'typing' } | { kind: 'saved'; at: Date } | { kind: 'unsaved' } | { kind: 'refused' };

/** 401 is none: the draft is saved once the official has signed in again. */
function isRefusal(error: unknown): boolean {
  const { status } = asProblem(error);
  return status >= 400 && status < 500 && status !== 401;
}

const PAUSE = 1_200;
const TRY_AGAIN = 10_000;

/** What is typed, kept on the server shortly after each pause; a failed save is tried again, the text stays. */
export function useStepDraft(id: string, initial: StepData, enabled: boolean) {
  const [data, setData] = useState(initial);
  const [state, setState] = useState<DraftState>({ kind: 'clean' });
  const latest = useRef({ data: initial, dirty: false });
  const closed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (!latest.current.dirty) return;
    const sent = latest.current.data;
    try {
      latest.current.dirty = false;
      await saveDraft(id, sent);
      if (latest.current.data === sent) setState({ kind: 'saved', at: new Date() });
    } catch (error) {
      if (closed.current) return;
      // A refusal will not change its mind: the step is another's by now, and the page learns that by itself.
      if (isRefusal(error)) return setState({ kind: 'refused' });
      latest.current.dirty = true;
      setState({ kind: 'unsaved' });
      timer.current = setTimeout(() => void save(), TRY_AGAIN);
    }
  }, [id]);

  const change = useCallback(
    (name: string, value: FormValue) => {
      closed.current = false;
      latest.current = { data: { ...latest.current.data, [name]: value }, dirty: enabled };
      setData(latest.current.data);
      if (!enabled) return;
      setState({ kind: 'typing' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    [enabled, save],
  );

  /** The step is being completed: a late save must not come after it. */
  const forget = useCallback(() => {
    closed.current = true;
    clearTimeout(timer.current);
    latest.current.dirty = false;
  }, []);

  useEffect(() => {
    const hide = () => void save();
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      void save(); // leaving the page in the middle of the pause
    };
  }, [save]);

  return { data, state, change, save, forget };
}
