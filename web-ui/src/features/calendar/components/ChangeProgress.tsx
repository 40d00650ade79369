import { useQuery } from '@tanstack/react-query';
import type { Wire } from '../../../api/wire';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Notice } from '../../../ui/notice/Notice';
import { changeQuery } from '../api/changeQuery';
import { changeWords } from '../changeWords';

/** What was entered, and how far open dossiers have been counted anew. */
export function ChangeProgress({ entered }: { entered: Wire<'CalendarChangeView'> }) {
  const say = useWords(changeWords);
  const change = useQuery(changeQuery(entered)).data;
  const day = formatDay(change.day);
  const done = { day, done: change.done, total: change.total };
  return (
    <Notice kind={change.failed.length > 0 ? 'soon' : 'good'} live>
      <p>{change.choice === 'KEEP' ? say('enteredKept', { day }) : say(change.finished ? 'enteredDone' : 'enteredRunning', done)}</p>
      {entered.recomputed.length > 0 && <p>{say('recomputed', { codes: entered.recomputed.join(', ') })}</p>}
      {change.failed.length > 0 && <p>{say('failed', { codes: change.failed.join(', ') })}</p>}
    </Notice>
  );
}
