import { useSearchParams } from 'react-router';
import { useSession } from '../../features/session/useSession';
import { YearPlanView } from '../../features/yearplan/components/YearPlanView';
import { yearPlanWords } from '../../features/yearplan/yearPlanWords';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { AdministrationFrame } from '../AdministrationFrame';
import { ReportLinks } from '../ReportLinks';
import { NotFoundPage } from './NotFoundPage';

export function YearPlanPage() {
  const say = useWords(yearPlanWords);
  const [search, setSearch] = useSearchParams();
  usePageTitle(say('title'));
  const can = useSession()?.can;
  if (!can?.rooms.includes('yearPlan')) return <NotFoundPage />;
  const view = (
    <YearPlanView
      below={can.administer}
      links={<ReportLinks from="yearPlan" />}
      asked={{ year: search.get('year'), unit: search.get('unit') }}
      onAsk={({ year, unit }) => setSearch({ ...(year ? { year } : {}), ...(unit ? { unit } : {}) }, { replace: true })}
    />
  );
  return can.administer ? <AdministrationFrame part="yearPlan">{view}</AdministrationFrame> : view;
}
