import { Link } from 'react-router';
import type { WorkItemRow } from '../../../api/types';
import { formatInstantShort } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { DueText } from '../../../ui/DueText';
import { Tag } from '../../../ui/Tag';
import { inboxWords } from '../inboxWords';
import type { ShownRow } from '../rowNotes';
import type { Selection } from '../useSelection';
import { RowActs } from './RowActs';

interface WorkRowProps {
  shown: ShownRow;
  href: string;
  officialId: string | undefined;
  selection: Selection;
  selected: boolean;
  busy: boolean;
  onOpen: () => void;
  onClaim: () => void;
  onRelease: () => void;
  onAssign: () => void;
  onDismiss: () => void;
}

export function WorkRow({ shown, href, officialId, selection, selected, busy, onOpen, onDismiss, ...acts }: WorkRowProps) {
  const say = useWords(inboxWords);
  const { row, note, gone } = shown;
  return (
    <tr role="row" className={rowClass(row, selected, gone)} data-item={row.id}>
      <td role="cell" className="work-row__person">
        {selection.on && (
          <input
            type="checkbox"
            className="work-row__pick"
            aria-label={say('pickRow', { person: row.personName })}
            disabled={gone || (!selection.has(row) && !selection.may(row))}
            checked={selection.has(row)}
            onChange={() => selection.toggle(row)}
          />
        )}
        <Link to={href} onClick={onOpen} className="work-row__link" data-row-link="">
          {row.personName}
        </Link>
        <span className="mono soft">{row.dossierCode}</span>
        {note && (
          <p className={`work-row__note work-row__note--${note.kind}`} role={note.kind === 'wrong' ? 'alert' : 'status'}>
            {note.text}{' '}
            <Button look="quiet" size="small" onClick={onDismiss}>
              {say('dismiss')}
            </Button>
          </p>
        )}
      </td>
      <td role="cell" data-label={say('sender')}>
        {row.sendingUnitName}
      </td>
      <td role="cell" data-label={say('step')}>
        <span className="work-row__step">
          {row.stepName} {row.sentBack && <Tag tone="soon">{say('sentBack')}</Tag>} {row.supplemented && <Tag tone="good">{say('supplemented')}</Tag>}{' '}
          {row.actsFor && <Tag tone="info">{say('actsFor', { name: row.actsFor })}</Tag>}
        </span>
        {row.sentBackReason && <span className="small work-row__why">{row.sentBackReason}</span>}
        <span className="soft small">{row.procedureName}</span>
      </td>
      <td role="cell" data-label={say('due')}>
        <DueText dueOn={row.dueOn} remainingText={row.remainingText} overdue={row.overdue} />
      </td>
      <td role="cell" data-label={say('holder')}>
        <Holder row={row} officialId={officialId} />
      </td>
      <td role="cell" className="work-row__acts no-print">
        {!gone && <RowActs row={row} busy={busy} href={href} onOpen={onOpen} {...acts} />}
        {gone && note?.kind === 'good' && (
          <Link className="button button--plain button--small" to={href} onClick={onOpen}>
            {say('open')}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Holder({ row, officialId }: { row: WorkItemRow; officialId: string | undefined }) {
  const say = useWords(inboxWords);
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

function rowClass(row: WorkItemRow, selected: boolean, gone: boolean): string {
  return ['work-row', row.overdue && !gone ? 'work-row--late' : '', selected ? 'work-row--selected' : '', gone ? 'work-row--gone' : '']
    .filter(Boolean)
    .join(' ');
}
