import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { waitingQuery } from '../api/waiting';
import { oversightWords } from '../oversightWords';
import { WaitingAppointments } from './WaitingAppointments';
import { WaitingChanges } from './WaitingChanges';
import { WaitingLinks } from './WaitingLinks';

/** What a second person confirms: what takes the oversight away or gives who does it more, positions asked for oneself, links that set passwords. */
export function WaitingActs() {
  const say = useWords(oversightWords);
  const waiting = useQuery(waitingQuery);
  if (waiting.isPending) return <Loading />;
  if (waiting.isError) return <ProblemNotice error={waiting.error} onRetry={() => void waiting.refetch()} />;
  const { appointments, changes, links } = waiting.data;
  return (
    <section className="panel stack" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{say('title')}</h2>
      <p className="soft">{say('lead')}</p>
      {appointments.length + changes.length + links.length === 0 && <p>{say('none')}</p>}
      {changes.length > 0 && <WaitingChanges changes={changes} />}
      {appointments.length > 0 && <WaitingAppointments appointments={appointments} />}
      <WaitingLinks links={links} />
    </section>
  );
}
