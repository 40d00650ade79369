import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { administrationWords } from '../features/administration/administrationWords';
import { useSession } from '../features/session/useSession';
import { useWords } from '../i18n/useWords';
import { usePageTitle } from '../ui/page/usePageTitle';
import '../features/administration/components/Administration.css';
import '../ui/page/Tabs.css';
import { NotFoundPage } from './pages/NotFoundPage';
import { paths } from './paths';

const PARTS = {
  overview: paths.administration(),
  units: paths.units(),
  officials: paths.officials(),
  delegations: paths.delegations(),
  imports: paths.imports(),
  oversight: paths.oversight(),
  history: paths.organisationHistory(),
  checks: paths.checks(),
  yearPlan: paths.yearPlan(),
} as const;

type Part = keyof typeof PARTS;

/** What the head of the board reads of the administration, and confirms. */
const WATCHED: Part[] = ['oversight', 'history'];

/** The pages of system administrators; to everybody else they do not exist, but for what the head of the board watches over. */
export function AdministrationFrame({ part, children }: { part: Part; children: ReactNode }) {
  const say = useWords(administrationWords);
  const session = useSession();
  usePageTitle(`${say(part)} – ${say('title')}`);
  const parts = session?.can.administer ? (Object.keys(PARTS) as Part[]) : session?.can.rooms.includes('oversight') ? WATCHED : [];
  if (!parts.includes(part)) return <NotFoundPage />;
  return (
    <div className="stack">
      <h1>{say('title')}</h1>
      <nav aria-label={say('parts')} className="tabs__list admin-parts">
        {parts.map((each) => (
          <Link key={each} to={PARTS[each]} className="tabs__tab" aria-current={each === part ? 'page' : undefined}>
            {say(each)}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  );
}
