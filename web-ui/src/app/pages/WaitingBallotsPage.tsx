import { ballotWords } from '../../features/ballot/ballotWords';
import { WaitingBallots } from '../../features/ballot/components/WaitingBallots';
import { useWords } from '../../i18n/useWords';
import { PageHead } from '../../ui/page/PageHead';
import { usePageTitle } from '../../ui/page/usePageTitle';

/** Biểu chờ xác nhận. */
export function WaitingBallotsPage() {
  const say = useWords(ballotWords);
  usePageTitle(say('waitingTitle'));
  return (
    <div className="stack">
      <PageHead title={say('waitingTitle')} />
      <p className="soft">{say('waitingLead')}</p>
      <WaitingBallots />
    </div>
  );
}
