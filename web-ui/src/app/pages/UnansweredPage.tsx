import { useSearchParams } from 'react-router';
import { UnansweredView } from '../../features/registers/components/UnansweredView';
import { unansweredWords } from '../../features/registers/unansweredWords';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { ReportLinks } from '../ReportLinks';
import { paths } from '../paths';
import { NotFoundPage } from './NotFoundPage';

export function UnansweredPage() {
  const say = useWords(unansweredWords);
  const [search, setSearch] = useSearchParams();
  usePageTitle(say('title'));
  if (!useSession()?.can.rooms.includes('unanswered')) return <NotFoundPage />;
  return (
    <UnansweredView
      asked={search.get('quarter')}
      onAsk={(quarter) => setSearch({ quarter }, { replace: true })}
      hrefOf={paths.dossier}
      links={<ReportLinks from="unanswered" />}
    />
  );
}
