import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { WorkItemRow } from '../../api/types';
import { waitingBallotsQuery } from '../../features/ballot/api/waitingBallotsQuery';
import { ballotWords } from '../../features/ballot/ballotWords';
import { InboxCounters } from '../../features/inbox/components/InboxCounters';
import { SavedViews } from '../../features/inbox/components/SavedViews';
import { UnitLoads } from '../../features/inbox/components/UnitLoads';
import { WorkList } from '../../features/inbox/components/WorkList';
import { readFilter, writeFilter, type View } from '../../features/inbox/inboxFilter';
import { inboxWords } from '../../features/inbox/inboxWords';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { Icon } from '../../ui/text/Icon';
import { Notice } from '../../ui/notice/Notice';
import { PageHead } from '../../ui/page/PageHead';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { appWords } from '../appWords';
import { FirstSteps } from '../FirstSteps';
import { hrefOfWork } from '../hrefOfWork';
import { paths } from '../paths';
import { RecentMenu } from '../recent/RecentMenu';

const TITLES = { mine: 'title', todo: 'titleTodo', shared: 'titleShared', waiting: 'titleWaiting', unit: 'titleUnit' } as const satisfies Record<View, string>;

export function WorkListPage() {
  const say = useWords(inboxWords);
  const sayApp = useWords(appWords);
  const session = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const filter = readFilter(search);
  const title = say(TITLES[filter.view]);
  const ballots = useQuery(waitingBallotsQuery).data?.items ?? [];
  const makeList = (rows: WorkItemRow[]) => navigate(paths.newMeeting(), { state: { workItemIds: rows.map((row) => row.id) } });
  usePageTitle(title);
  return (
    <div className="stack">
      <PageHead title={title}>
        <RecentMenu />
        {session?.can.openDossier && (
          <Link to={paths.newDossier()} className="button button--main">
            <Icon name="plus" size={16} />
            {sayApp('newDossier')}
          </Link>
        )}
      </PageHead>
      <FirstSteps />
      <BallotsToConfirm count={ballots.length} />
      <InboxCounters filter={filter} />
      <SavedViews filter={filter} />
      {filter.view === 'unit' && <UnitLoads />}
      <WorkList
        key={writeFilter({ ...filter, sort: 'due', procedure: null })}
        filter={filter}
        title={title}
        officialId={session?.officialId}
        ballots={ballots.length}
        hrefOf={hrefOfWork}
        onMakeList={makeList}
      />
    </div>
  );
}

/** Confirming is no step of anybody's own: without this line nobody would find it. */
function BallotsToConfirm({ count }: { count: number }) {
  const say = useWords(ballotWords);
  if (count === 0) return null;
  return (
    <Notice kind="soon">
      {say('waitingCount', { n: count })} <Link to={paths.waitingBallots()}>{say('waitingTitle')}</Link>
    </Notice>
  );
}
