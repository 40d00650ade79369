import { useSearchParams } from 'react-router';
import { runsOf } from '../../features/ontime/api/runsQuery';
import { RunsView } from '../../features/ontime/components/RunsView';
import { onTimeWords } from '../../features/ontime/onTimeWords';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';
import { NotFoundPage } from '../pages/NotFoundPage';

export function OnTimeRunsPage() {
  const say = useWords(onTimeWords);
  const [search] = useSearchParams();
  usePageTitle(say('runs'));
  if (!useSession()?.can.rooms.includes('onTime')) return <NotFoundPage />;
  const asked = runsOf(search);
  const { period, unit } = asked;
  return (
    <RunsView asked={asked} hrefOf={paths.dossier} back={paths.onTime(new URLSearchParams({ ...(period && { period }), ...(unit && { unit }) }).toString())} />
  );
}
