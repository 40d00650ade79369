import { useRef, useEffect } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { meetingWords } from '../meetingWords';

interface RecordDialogProps {
  /** How many rows by the title of their outcome. */
  ready: Map<string, number>;
  busy: boolean;
  onRecord: () => void;
  onClose: () => void;
}

/** What is recorded moves dossiers on: it is said once more, by outcome. */
export function RecordDialog({ ready, busy, onRecord, onClose }: RecordDialogProps) {
  const say = useWords(meetingWords);
  const button = useRef<HTMLButtonElement>(null);
  const n = [...ready.values()].reduce((sum, one) => sum + one, 0);
  useEffect(() => button.current?.focus(), []);
  return (
    <Dialog title={say('recordTitle')} onClose={onClose}>
      <div className="stack">
        <p>{n === 0 ? say('nothingReady') : say('recordAsk', { n })}</p>
        <ul>
          {[...ready].map(([title, count]) => (
            <li key={title}>
              {title}: {count}
            </li>
          ))}
        </ul>
        {n > 0 && (
          <DialogFoot>
            <Button ref={button} look="main" busy={busy} onClick={onRecord}>
              {say('recordNow', { n })}
            </Button>
          </DialogFoot>
        )}
      </div>
    </Dialog>
  );
}
