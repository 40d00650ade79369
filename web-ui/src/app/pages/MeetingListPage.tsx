import { Link } from 'react-router';
import { MeetingList } from '../../features/meeting/components/MeetingList';
import { meetingWords } from '../../features/meeting/meetingWords';
import { useWords } from '../../i18n/useWords';
import { Icon } from '../../ui/text/Icon';
import { PageHead } from '../../ui/page/PageHead';
import { usePageTitle } from '../../ui/page/usePageTitle';
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
