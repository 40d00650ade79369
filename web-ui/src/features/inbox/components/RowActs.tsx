import { Link } from 'react-router';
import type { WorkItemRow } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { inboxWords } from '../inboxWords';

interface RowActsProps {
  row: WorkItemRow;
  busy: boolean;
  href: string;
  onOpen: () => void;
  onClaim: () => void;
  onRelease: () => void;
  onAssign: () => void;
}

/** What the server says may be done with this row, and nothing else. The person is in each button's spoken name. */
export function RowActs({ row, busy, href, onOpen, onClaim, onRelease, onAssign }: RowActsProps) {
  const say = useWords(inboxWords);
  const spoken = (text: string) => `${text}: ${row.personName}`;
  const may = (action: WorkItemRow['actions'][number]) => row.actions.includes(action);
  // Whoever hands out the work of others gives it back for them.
  const releaseWord = may('complete') ? 'release' : 'giveBack';
  return (
    <div className="row-acts">
      {may('complete') && (
        <Link className="button button--plain button--small" to={href} onClick={onOpen} aria-label={spoken(say('handle'))}>
          {say('handle')}
        </Link>
      )}
      {may('claim') && (
        <Button size="small" busy={busy} onClick={onClaim} aria-label={spoken(say(claimWord(row)))}>
          {say(claimWord(row))}
        </Button>
      )}
      {may('assign') && (
        <Button size="small" look="quiet" busy={busy} onClick={onAssign} aria-label={spoken(say('assign'))}>
          {say('assign')}
        </Button>
      )}
      {may('release') && (
        <Button size="small" look="quiet" busy={busy} onClick={onRelease} aria-label={spoken(say(releaseWord))}>
          {say(releaseWord)}
        </Button>
      )}
    </div>
  );
}

function claimWord(row: WorkItemRow) {
  if (row.onBehalf) return 'enterOnBehalf';
  if (row.actsFor) return 'takeFor';
  return row.holderId || row.lapsedHolder ? 'takeOver' : 'claim';
}
