import { Link } from 'react-router';
import { MeetingList } from '../../features/meeting/components/MeetingList';
import { meetingWords } from '../../features/meeting/meetingWords';
import { useWords } from '../../i18n/useWords';
import { Icon } from '../../ui/Icon';
import { PageHead } from '../../ui/PageHead';
import { usePageTitle } from '../../ui/usePageTitle';
import { paths } from '../paths';

export function MeetingListPage() {
  const say = useWords(meetingWords);
  usePageTitle(say('title'));
  return (
    <div className="stack">
      <PageHead title={say('title')}>
        <Link to={paths.newMeeting()} className="button button--main">
          <Icon name="plus" size={16} />
          {say('make')}
        </Link>
      </PageHead>
      <p className="soft">{say('intro')}</p>
      <MeetingList hrefOf={paths.meeting} />
    </div>
  );
}
