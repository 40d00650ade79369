import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem, type ApiProblem } from '../../api/ApiProblem';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { saveMeeting } from './api/saveMeeting';
import { draftOf, isClosed, saveRequest, type Draft, type RowDraft } from './meetingDraft';
import type { Meeting } from './meetingTypes';

export type SaveState = { kind: 'clean' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'unsaved' } | { kind: 'refused'; problem: ApiProblem };

const PAUSE = 900;
const TRY_AGAIN = 8_000;

interface Latest {
  draft: Draft;
  version: number;
  rows: Set<string>;
  /** Something that holds for all rows was changed. */
  head: boolean;
  dirty: boolean;
}

/** What is typed, kept on the server after each pause. `onSaved` learns which rows changed; null means all. */
export function useMeetingDraft(meeting: Meeting, onSaved: (rows: string[] | null) => void) {
  const [draft, setDraft] = useState(() => draftOf(meeting));
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const latest = useRef<Latest>({ draft, version: meeting.version, rows: new Set(), head: false, dirty: false });
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useRef(() => {});
  const told = useRef(onSaved);
  useEffect(() => {
    told.current = onSaved;
  });

  const send = useCallback(async (): Promise<boolean> => {
    const now = latest.current;
    if (!now.dirty) return true;
    const sent = { draft: now.draft, rows: [...now.rows], head: now.head };
    now.dirty = false;
    now.head = false;
    now.rows = new Set();
    setState({ kind: 'saving' });
    try {
      now.version = (await saveMeeting(meeting.id, saveRequest(sent.draft, sent.rows, now.version))).version;
      setState({ kind: 'saved', at: new Date() });
      told.current(sent.head ? null : sent.rows);
      return true;
    } catch (error) {
      now.dirty = true;
      now.head ||= sent.head;
      for (const row of sent.rows) now.rows.add(row);
      const problem = asProblem(error);
      const refused = problem.status >= 400 && problem.status < 500 && problem.status !== 401;
      setState(refused ? { kind: 'refused', problem } : { kind: 'unsaved' });
      if (!refused) timer.current = setTimeout(() => again.current(), TRY_AGAIN);
      return false;
    }
  }, [meeting.id]);

  /** Saves what is typed, one save after the other; false where it could not be kept. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    running.current = send();
    const kept = await running.current;
    running.current = null;
    return kept;
  }, [send]);
  useEffect(() => {
    again.current = () => void flush();
  }, [flush]);

  const change = useCallback(
    (next: Draft, rows: string[]) => {
      const now = latest.current;
      now.draft = next;
      now.dirty = true;
      now.head ||= rows.length === 0;
      for (const row of rows) now.rows.add(row);
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [flush],
  );

  const changeRow = useCallback(
    (id: string, part: Partial<RowDraft>) => {
      const { draft: now } = latest.current;
      change({ ...now, rows: { ...now.rows, [id]: { ...now.rows[id]!, ...part } } }, [id]);
    },
    [change],
  );
  const changeHead = useCallback((edit: (draft: Draft) => Draft) => change(edit(latest.current.draft), []), [change]);

  /** Takes the server's list, and keeps the rows just typed on top of it. */
  const reload = useCallback(
    (fresh: Meeting) => {
      const now = latest.current;
      const next = draftOf(fresh);
      const open = new Set(fresh.rows.filter((row) => !isClosed(row)).map((row) => row.workItemId));
      now.rows = new Set([...now.rows].filter((id) => open.has(id)));
      for (const id of now.rows) next.rows[id] = now.draft.rows[id]!;
      now.draft = next;
      now.version = fresh.version;
      now.head = false;
      now.dirty = now.rows.size > 0;
      setDraft(next);
      setState({ kind: 'clean' });
      if (now.dirty) timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [flush],
  );

  // Somebody else has saved while nothing was typed here.
  useEffect(() => {
    if (!latest.current.dirty && !running.current && meeting.version > latest.current.version) reload(meeting);
  }, [meeting, reload]);

  useEffect(() => {
    const hide = () => void flush();
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      void flush(); // leaving in the middle of the pause
    };
  }, [flush]);

  useUnsaved({ holds: () => latest.current.dirty || running.current !== null, keep: flush });
  return { draft, state, changeRow, changeHead, flush, reload, version: () => latest.current.version };
}
