import { Link } from 'react-router';
import type { WorkItemRow } from '../../../api/types';
import { formatDay, formatInstantShort } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DueText } from '../../../ui/text/DueText';
import { Tag } from '../../../ui/text/Tag';
import { inboxWords } from '../inboxWords';
import type { ShownRow } from '../rowNotes';

interface PersonCellProps {
  shown: ShownRow;
  href: string;
  onOpen: () => void;
  onDismiss: () => void;
}

/** Whose item it is, and what just happened to it. */
export function PersonCell({ shown: { row, note }, href, onOpen, onDismiss }: PersonCellProps) {
  const say = useWords(inboxWords);
  return (
    <>
      {row.direction && <DirectionLine direction={row.direction} />}
      <Link to={href} onClick={onOpen} className="work-row__link" data-row-link="">
        {row.personName}
        {row.unread && (
          <>
            <span className="work-row__unread" aria-hidden="true" title={say('unread')} />
            <span className="visually-hidden">, {say('unread')}</span>
          </>
        )}
      </Link>
      <span className="mono soft">{row.dossierCode}</span>
      {row.listName && <span className="soft small">{row.listName}</span>}
      {note && (
        <p className={`work-row__note work-row__note--${note.kind}`} role={note.kind === 'wrong' ? 'alert' : 'status'}>
          {note.text}{' '}
          <Button look="quiet" size="small" onClick={onDismiss}>
            {say('dismiss')}
          </Button>
        </p>
      )}
    </>
  );
}

/** What a leader wants of it stands before everything else. */
function DirectionLine({ direction }: { direction: NonNullable<WorkItemRow['direction']> }) {
  const say = useWords(inboxWords);
  return (
    <span className="work-row__direction small">
      <span className="work-row__order">
        <strong>{say('direction')}:</strong> {direction.text}
      </span>
      {direction.answerBy && <span className="work-row__by">{say('directionBy', { day: formatDay(direction.answerBy) })}</span>}
      <span className="work-row__from soft">
        {[direction.byName, direction.others > 0 && say('directionMore', { n: direction.others })].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}

export function StepCell({ row }: { row: WorkItemRow }) {
  const say = useWords(inboxWords);
  return (
    <>
      <span className="work-row__step">
        {row.stepName} {row.sentBack && <Tag tone="soon">{say('sentBack')}</Tag>} {row.supplemented && <Tag tone="good">{say('supplemented')}</Tag>}{' '}
        {row.actsFor && <Tag tone="info">{say('actsFor', { name: row.actsFor })}</Tag>}
      </span>
      {row.sentBackReason && <span className="small work-row__why">{row.sentBackReason}</span>}
      <span className="soft small">{row.procedureName}</span>
    </>
  );
}

/** Of a step that is kept from the reader neither its day nor who has it is said. */
const isKept = (row: WorkItemRow) => row.createdAt === null;

export function DueCell({ row }: { row: WorkItemRow }) {
  const say = useWords(inboxWords);
  return isKept(row) ? (
    <span className="soft">{say('notTold')}</span>
  ) : (
    <DueText dueOn={row.dueOn} remainingText={row.remainingText} overdue={row.overdue} usualText={row.usualText} />
  );
}

export function HolderCell({ row, officialId }: { row: WorkItemRow; officialId: string | undefined }) {
  const say = useWords(inboxWords);
  if (isKept(row)) return <span className="soft">{say('notTold')}</span>;
  if (!row.holderId) {
    return (
      <>
        <span className="soft">{row.lapsedHolder ? say('lapsed', { name: row.lapsedHolder }) : say('nobody')}</span>
        {row.unitName && <span className="soft small">{say('at', { unit: row.unitName })}</span>}
      </>
    );
  }
  return (
    <>
      <span>{row.holderId === officialId && !row.standIn ? say('me') : row.holderName}</span>
      {row.claimedAt && <span className="soft small">{formatInstantShort(row.claimedAt)}</span>}
    </>
  );
}
