import { useSearchParams } from 'react-router';
import { OnTimeView } from '../../features/ontime/components/OnTimeView';
import { onTimeWords } from '../../features/ontime/onTimeWords';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { ReportLinks } from '../ReportLinks';
import { paths } from '../paths';
import { NotFoundPage } from '../pages/NotFoundPage';

export function OnTimePage() {
  const say = useWords(onTimeWords);
  const [search, setSearch] = useSearchParams();
  usePageTitle(say('title'));
  if (!useSession()?.can.rooms.includes('onTime')) return <NotFoundPage />;
  return (
    <OnTimeView
      asked={{ period: search.get('period'), unit: search.get('unit') }}
      onAsk={({ period, unit }) => setSearch({ ...(period ? { period } : {}), ...(unit ? { unit } : {}) })}
      runsHref={paths.onTimeRuns}
      links={<ReportLinks from="onTime" />}
    />
  );
}
