import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../../api/ApiProblem';
import { useWords } from '../../i18n/useWords';
import { closeVotes } from './api/closeVotes';
import { confirmVotes } from './api/confirmVotes';
import { meetingQuery } from './api/meetingQuery';
import { recordMeeting } from './api/recordMeeting';
import type { Meeting, RowProblem, RowsDone } from './meetingTypes';
import { meetingWords } from './meetingWords';

export interface ActNote {
  kind: 'good' | 'soon' | 'wrong';
  text: ReactNode;
}

interface Around {
  /** How the rows on the screen are sorted. */
  byName: boolean;
  /** Keeps what is typed before the act; false where it could not. */
  flush: () => Promise<boolean>;
  version: () => number;
  /** Rows the act has refused. */
  tell: (problems: RowProblem[]) => void;
  check: (rows: string[] | null) => Promise<void>;
}

/** The acts on a whole list: what is typed is kept first, and each row answers for itself. */
export function useMeetingActs(meeting: Meeting, around: Around) {
  const say = useWords(meetingWords);
  const client = useQueryClient();
  const [busy, setBusy] = useState<'close' | 'confirm' | 'record' | null>(null);
  const [note, setNote] = useState<ActNote | null>(null);

  const run = async (act: 'close' | 'confirm' | 'record', send: () => Promise<RowsDone>, done: 'closed' | 'confirmed' | 'recordedNow') => {
    if (busy) return;
    setBusy(act);
    setNote(null);
    try {
      if (!(await around.flush())) return;
      const result = await send();
      await client.fetchQuery({ ...meetingQuery(meeting.id, around.byName), staleTime: 0 });
      if (act !== 'confirm') await around.check(null);
      around.tell(result.problems);
      const left = result.problems.length;
      const text = [say(done, { n: result.done }), left > 0 ? say('recordedRest', { n: left }) : ''].filter(Boolean).join(' ');
      setNote({ kind: left > 0 ? 'soon' : 'good', text });
      void client.invalidateQueries({ queryKey: ['work-items'] });
      void client.invalidateQueries({ queryKey: ['meetings'] });
    } catch (error) {
      const problem = asProblem(error);
      setNote({ kind: 'wrong', text: problem.detail ?? problem.title });
    } finally {
      setBusy(null);
    }
  };

  return {
    busy,
    note,
    close: () => run('close', () => closeVotes(meeting.id, around.version()), 'closed'),
    record: () => run('record', () => recordMeeting(meeting.id, around.version()), 'recordedNow'),
    confirm: () => {
      const rows = meeting.rows
        .filter((row) => row.ballot?.actions.includes('confirm'))
        .map((row) => ({ workItemId: row.workItemId, version: row.ballot!.version }));
      return run('confirm', () => confirmVotes(meeting.id, rows), 'confirmed');
    },
  };
}
