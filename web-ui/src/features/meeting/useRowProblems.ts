import { useCallback, useState } from 'react';
import { checkMeeting } from './api/checkMeeting';
import type { Meeting, RowProblem } from './meetingTypes';

/** By work item: a problem, null for none, and nothing as long as the server has not said. */
export type RowProblems = Record<string, RowProblem | null>;

/** The server's verdict on each row; the screen has no rule of its own. */
export function useRowProblems(meeting: Meeting) {
  const [problems, setProblems] = useState<RowProblems>({});
  const [failure, setFailure] = useState<unknown>(null);
  const ids = meeting.rows.map((row) => row.workItemId);
  const all = ids.join();

  const check = useCallback(
    async (rows: string[] | null) => {
      const asked = rows ?? all.split(',');
      if (asked.length === 0) return;
      try {
        const found = (await checkMeeting(meeting.id, rows)).problems;
        setFailure(null);
        setProblems((known) => ({ ...known, ...verdicts(asked, found) }));
      } catch (error) {
        setFailure(error);
      }
    },
    [meeting.id, all],
  );
  const forget = useCallback((id: string) => setProblems(({ [id]: _, ...rest }) => rest), []);
  const tell = useCallback((found: RowProblem[]) => setProblems((known) => ({ ...known, ...verdicts([], found) })), []);
  return { problems, check, forget, tell, failure };
}

function verdicts(asked: string[], found: RowProblem[]): RowProblems {
  return { ...Object.fromEntries(asked.map((id) => [id, null])), ...Object.fromEntries(found.map((problem) => [problem.workItemId, problem])) };
}
