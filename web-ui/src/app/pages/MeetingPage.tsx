import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { meetingQuery } from '../../features/meeting/api/meetingQuery';
import { MeetingDesk } from '../../features/meeting/components/MeetingDesk';
import { MeetingOrder } from '../../features/meeting/components/MeetingOrder';
import { meetingWords } from '../../features/meeting/meetingWords';
import { fieldsOf } from '../../features/step/form/formFields';
import { formatDayLong } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/notice/flash';
import { Loading } from '../../ui/notice/Loading';
import { PageHead } from '../../ui/page/PageHead';
import { PageProblem } from '../../ui/page/PageProblem';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

export function MeetingPage() {
  const { id } = useParams();
  return <OneMeeting key={id} id={id!} />;
}

function OneMeeting({ id }: { id: string }) {
  const say = useWords(meetingWords);
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const byName = search.get('sort') === 'name';
  const query = useQuery(meetingQuery(id, byName));
  const meeting = query.data;
  const title = meeting ? `${meeting.kindName}, ${formatDayLong(meeting.heldOn)}` : say('title');
  usePageTitle(title);
  if (query.isPending) return <Loading />;
  if (!meeting) return <PageProblem error={query.error} onRetry={() => navigate(paths.meetings())} />;
  const discarded = () => {
    setFlash({ kind: 'good', text: say('discarded') }, paths.meetings());
    navigate(paths.meetings(), { replace: true });
  };
  return (
    <div className="stack">
      <p className="no-print">
        <Link to={paths.meetings()}>{say('back')}</Link>
      </p>
      <div className="no-print">
        <PageHead title={title} />
        <p className="soft">
          {meeting.stepName} · {meeting.procedureName} · {meeting.unitName}
        </p>
      </div>
      <div className="no-print">
        <MeetingOrder byName={byName} onChange={(next) => setSearch(next ? { sort: 'name' } : {}, { replace: true })} />
      </div>
      <MeetingDesk meeting={meeting} byName={byName} fieldsOf={fieldsOf} dossierHref={paths.dossier} itemHref={paths.workItem} onDiscarded={discarded} />
    </div>
  );
}
