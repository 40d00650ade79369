import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { noticesQuery } from '../../features/notices/api/noticesQuery';
import { noticeWords } from '../../features/notices/noticeWords';
import { formatInstant } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { Tag } from '../../ui/Tag';
import { appWords } from '../appWords';
import { paths } from '../paths';
import './NoticeBell.css';

export function NoticeBell() {
  const say = useWords(appWords);
  const sayNotice = useWords(noticeWords);
  const notices = useQuery(noticesQuery).data ?? [];
  const label = notices.length > 0 ? `${say('notices')}: ${notices.length}` : say('notices');
  return (
    <Disclosure
      label={label}
      button={
        <>
          <Icon name="bell" />
          {notices.length > 0 && <span className="bell__count">{notices.length > 99 ? '99+' : notices.length}</span>}
        </>
      }
    >
      <h2>{say('notices')}</h2>
      {notices.length === 0 && <p className="soft">{say('noNotices')}</p>}
      <ul>
        {notices.map((notice) => (
          <li key={notice.id} className="bell__notice">
            <Tag tone={notice.kind === 'WARNING_80' ? 'soon' : 'late'}>{sayNotice(notice.kind)}</Tag>
            <Link to={paths.workItem(notice.workItemId)}>
              {[notice.personName, notice.stepName].filter(Boolean).join(' · ') || notice.dossierCode || sayNotice(notice.kind)}
            </Link>
            <span className="soft">{sayNotice('due', { when: formatInstant(notice.dueAt) })}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
