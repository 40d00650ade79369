import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { oversightWords } from '../oversightWords';

interface WaitingAnswerProps {
  mayConfirm: boolean;
  busy: boolean;
  /** What confirming is called here, and for a screen reader what is confirmed. */
  confirm: string;
  confirmWhat: string;
  answer: (how: 'confirm' | 'refuse') => void;
}

/** What one may answer to that which waits for a second person; whoever asked may take it back. */
export function WaitingAnswer({ mayConfirm, busy, confirm, confirmWhat, answer }: WaitingAnswerProps) {
  const say = useWords(oversightWords);
  return (
    <div className="cluster">
      {mayConfirm ? (
        <Button size="small" look="main" busy={busy} aria-label={confirmWhat} onClick={() => answer('confirm')}>
          {confirm}
        </Button>
      ) : (
        <span className="soft small">{say('another')}</span>
      )}
      <Button size="small" busy={busy} onClick={() => answer('refuse')}>
        {say(mayConfirm ? 'refuse' : 'retract')}
      </Button>
    </div>
  );
}
