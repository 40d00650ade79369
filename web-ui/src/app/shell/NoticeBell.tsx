import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { NoticeRow } from '../../api/types';
import { markSeen } from '../../features/notices/api/markSeen';
import { noticesQuery } from '../../features/notices/api/noticesQuery';
import { noticeWords } from '../../features/notices/noticeWords';
import { formatDayLong } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { Disclosure } from '../../ui/act/Disclosure';
import { Icon } from '../../ui/text/Icon';
import { Tag, type TagTone } from '../../ui/text/Tag';
import { paths } from '../paths';
import './NoticeBell.css';

const TONES: Partial<Record<NoticeRow['kind'], TagTone>> = {
  WARNING_80: 'soon',
  LIMIT_WARNING: 'soon',
  ASSIGNED: 'info',
  ARRIVED: 'info',
  STAND_IN: 'info',
  STANDS_IN_FOR_YOU: 'info',
  SENT_BACK: 'soon',
  SUPPLEMENT_ASKED: 'soon',
  TAKEN_OVER: 'plain',
  DECIDED: 'good',
  DIRECTED: 'soon',
  DIRECTION_ANSWERED: 'good',
  DIRECTION_LAPSED: 'plain',
};

/** What is another's to do, or tells of the dossier as a whole, leads to the dossier. */
const leadsToWork = (notice: NoticeRow) => notice.workItemId !== null && notice.kind !== 'TAKEN_OVER' && notice.kind !== 'CONSULTATION_LATE';

function addressOf(notice: NoticeRow): string {
  if (leadsToWork(notice)) return paths.workItem(notice.workItemId!);
  return notice.dossierId ? paths.dossier(notice.dossierId) : paths.standIns();
}

export function NoticeBell() {
  const say = useWords(noticeWords);
  const client = useQueryClient();
  const { items, more, unseen } = useQuery(noticesQuery).data ?? { items: [], more: false, unseen: 0 };
  const see = useMutation({ mutationFn: markSeen, onSettled: () => client.invalidateQueries({ queryKey: ['notices'] }) });
  return (
    <Disclosure
      label={unseen > 0 ? `${say('title')}: ${say('unseen', { n: unseen })}` : say('title')}
      button={
        <>
          <Icon name="bell" />
          {unseen > 0 && <span className="bell__count">{unseen > 99 ? '99+' : unseen}</span>}
        </>
      }
    >
      <h2>{say('title')}</h2>
      {items.length === 0 && <p className="soft">{say('none')}</p>}
      <ul>
        {items.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onFollow={() => notice.seen || see.mutate(notice.id)} />
        ))}
      </ul>
      {more && <p className="soft small">{say('more', { n: items.length })}</p>}
    </Disclosure>
  );
}

function NoticeLine({ notice, onFollow }: { notice: NoticeRow; onFollow: () => void }) {
  const say = useWords(noticeWords);
  return (
    <li className={notice.seen ? 'bell__notice bell__notice--seen' : 'bell__notice'}>
      <span className="cluster">
        <Tag tone={TONES[notice.kind] ?? 'late'}>{notice.title}</Tag>
        {!notice.seen && <span className="small">{say('isNew')}</span>}
      </span>
      <Link to={addressOf(notice)} onClick={onFollow}>
        {notice.detail ??
          ([notice.kind === 'DECIDED' ? null : (notice.limit ?? notice.stepName), notice.personName].filter(Boolean).join(' · ') || notice.dossierCode)}
      </Link>
      {!notice.detail && (
        <span className="soft">
          {[notice.procedureName, notice.unitName, notice.dueOn && say('due', { day: formatDayLong(notice.dueOn) })].filter(Boolean).join(' · ')}
        </span>
      )}
      {notice.dossierCode && <span className="soft small mono">{notice.dossierCode}</span>}
    </li>
  );
}
