import { asProblem } from '../../api/ApiProblem';
import { conflictText } from '../../ui/text/conflictText';
import { send, type RowAct } from './rowAct';
import type { WorkItemRow } from '../../api/types';

export interface Attempt {
  row: WorkItemRow;
  /** Where it stands in the list; -1 where it is not in sight. */
  index: number;
  act: RowAct;
}

export interface Result extends Attempt {
  /** Why not; null where it is done. */
  refused: string | null;
}

/** So many are on their way at a time: others work as well. */
const AT_ONCE = 3;
/** Nothing that follows would fare better: signed out, without a server, or a server without its database. */
const HOPELESS = new Set([0, 401, 503]);

/** Each act by itself, through the same door as one alone: what is refused for one row undoes no other. */
export async function runActs(attempts: Attempt[], goesOn: () => boolean, tell: (result: Result) => void): Promise<void> {
  let at = 0;
  let hopeless = false;
  const work = async () => {
    while (at < attempts.length && goesOn() && !hopeless) {
      const attempt = attempts[at++]!;
      let refused: string | null = null;
      try {
        await send(attempt.row, attempt.act);
      } catch (error) {
        refused = conflictText(error);
        hopeless ||= HOPELESS.has(asProblem(error).status);
      }
      tell({ ...attempt, refused });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
