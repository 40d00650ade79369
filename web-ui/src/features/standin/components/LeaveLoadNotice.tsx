import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { leaveLoadQuery } from '../api/leaveLoadQuery';
import { standInWords } from '../standInWords';

interface LeaveLoadNoticeProps {
  officialId: string;
  from: string;
  to: string;
}

/** Before a stand-in is named: what would come due in those days. Silent where the asker may not be told. */
export function LeaveLoadNotice({ officialId, from, to }: LeaveLoadNoticeProps) {
  const say = useWords(standInWords);
  const whole = from !== '' && to !== '' && from <= to;
  const { data } = useQuery({ ...leaveLoadQuery(officialId, from, to), enabled: whole });
  if (!whole || !data?.told) return null;
  return (
    <section className="stand-ins__due" aria-live="polite" aria-label={say('dueTitle')}>
      <p>{data.items === 0 ? say('dueNone') : say('due', { items: String(data.items), late: String(data.late) })}</p>
      {data.first.length > 0 && (
        <ul>
          {data.first.map((step) => (
            <li key={step.id}>
              <span className="code">{step.dossierCode}</span> · {step.stepName}
              {step.dueOn && <> · {say('dueOn', { day: formatDay(step.dueOn) })}</>}
              {step.alone && <> · {say('dueAlone')}</>}
            </li>
          ))}
        </ul>
      )}
      {data.items > data.first.length && <p className="soft">{say('dueMore', { count: String(data.items - data.first.length) })}</p>}
    </section>
  );
}
