import { useMutation, useQuery } from '@tanstack/react-query';
import { formatDayLong, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { useDossierCode } from '../../../ui/text/useDossierCode';
import { enteredDaysQuery, reverseDays, type CalendarDraft } from '../api/calendarDrafts';
import { calendarWords } from '../calendarWords';
import { changeWords } from '../changeWords';

interface EnteredDaysProps {
  /** Codes of dossiers that had moved since the preview of the last one. */
  recomputed: string[];
  onReversed: () => void;
  onUnit: (unit: string) => void;
}

/** What was put into force last, how far open dossiers have been counted anew, and the way back. */
export function EnteredDays({ recomputed, onReversed, onUnit }: EnteredDaysProps) {
  const say = useWords(changeWords);
  const entered = useQuery(enteredDaysQuery);
  const reverse = useMutation({
    mutationFn: (change: CalendarDraft) => reverseDays(change.id),
    onSuccess: (draft) => {
      onUnit(draft.unitId ?? '');
      onReversed();
    },
  });
  if (entered.isError) return <ProblemNotice error={entered.error} onRetry={() => void entered.refetch()} />;
  const all = entered.data ?? [];
  if (all.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="entered-days-title">
      <h3 id="entered-days-title">{say('entered')}</h3>
      <p className="soft small">{say('reverseText')}</p>
      {reverse.isError && <ProblemNotice error={reverse.error} />}
      <ul className="calendar-entered">
        {all.map((change, index) => (
          <li key={change.id} className="stack-s">
            <Told change={change} />
            {index === 0 && recomputed.length > 0 && <p>{say('recomputed', { codes: recomputed.join(', ') })}</p>}
            <div>
              <Button size="small" busy={reverse.isPending && reverse.variables.id === change.id} onClick={() => reverse.mutate(change)}>
                {say('reverse')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NOTHING = { total: 0, done: 0, moved: 0, finished: true, otherwise: [], failed: [], otherwiseKept: 0, failedKept: 0 };

function Told({ change }: { change: CalendarDraft }) {
  const say = useWords(changeWords);
  const sayDay = useWords(calendarWords);
  const days = change.days.map((day) => `${sayDay(day.kind)} ${formatDayLong(day.day)} (${day.document})`).join('; ');
  const { listed } = useDossierCode();
  const { total, done, moved, finished, otherwise, failed, otherwiseKept, failedKept } = change.progress ?? NOTHING;
  const others = listed(otherwise, otherwiseKept);
  const faults = listed(failed, failedKept);
  const how = total === 0 ? 'enteredKept' : finished ? 'enteredDone' : 'enteredRunning';
  return (
    <>
      <p>
        <strong>{change.unitName}</strong>: {days}. {say('enteredAt', { when: formatInstant(change.changedAt) })}
      </p>
      <p role="status">{say(how, { total, done, moved })}</p>
      {others && <p>{say('otherwise', { codes: others })}</p>}
      {faults && <p>{say('failed', { codes: faults })}</p>}
    </>
  );
}
