import { useLocation, useNavigate } from 'react-router';
import { NewMeeting } from '../../features/meeting/components/NewMeeting';
import { meetingWords } from '../../features/meeting/meetingWords';
import { useWords } from '../../i18n/useWords';
import { PageHead } from '../../ui/page/PageHead';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

export function NewMeetingPage() {
  const say = useWords(meetingWords);
  const navigate = useNavigate();
  const { state } = useLocation();
  const chosen: unknown = state?.workItemIds;
  usePageTitle(say('newTitle'));
  return (
    <div className="stack">
      <PageHead title={say('newTitle')} />
      <NewMeeting chosen={Array.isArray(chosen) ? chosen : []} onMade={(id) => navigate(paths.meeting(id), { replace: true })} />
    </div>
  );
}
