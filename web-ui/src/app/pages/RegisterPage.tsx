import { useSearchParams } from 'react-router';
import { STATUSES } from '../../features/dossier/statusTone';
import { RegisterView } from '../../features/registers/components/RegisterView';
import { filterOf, filterQuery } from '../../features/registers/registerFilter';
import { registerWords } from '../../features/registers/registerWords';
import { useSession } from '../../features/session/useSession';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { ReportLinks } from '../ReportLinks';
import { paths } from '../paths';
import { NotFoundPage } from './NotFoundPage';

export function RegisterPage() {
  const say = useWords(registerWords);
  const lang = useLanguage();
  const [search, setSearch] = useSearchParams();
  usePageTitle(say('title'));
  if (!useSession()?.can.readRegister) return <NotFoundPage />;
  return (
    <RegisterView
      filter={filterOf(search)}
      statuses={STATUSES.filter(([value]) => value !== 'DRAFT').map(([value, [vi, en]]) => ({ value, label: lang === 'en' ? en : vi }))}
      onFilter={(filter) => setSearch(filterQuery(filter), { replace: true })}
      hrefOf={paths.dossier}
      links={<ReportLinks from="register" />}
    />
  );
}
