import { useMutation } from '@tanstack/react-query';
import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { enterDay } from '../api/enterDay';
import { changeWords } from '../changeWords';
import { MovedDossiers } from './MovedDossiers';

interface ChangeDialogProps {
  day: Wire<'PreviewDayRequest'>;
  preview: Wire<'CalendarPreviewView'>;
  onAgain: () => void;
  onClose: () => void;
  onEntered: (change: Wire<'CalendarChangeView'>) => void;
}

/** What the day would move, in one sentence and then dossier by dossier; nothing is entered before the choice. */
export function ChangeDialog({ day, preview, onAgain, onClose, onEntered }: ChangeDialogProps) {
  const say = useWords(changeWords);
  const enter = useMutation({
    mutationFn: (choice: Wire<'EnterDayRequest'>['choice']) => enterDay({ ...day, choice, token: preview.token }),
    onSuccess: onEntered,
  });
  const busy = (choice: string) => enter.isPending && enter.variables === choice;
  return (
    <Dialog title={say('title')} onClose={onClose} wide immediate>
      <div className="stack">
        <p>
          <strong>{preview.sentence}</strong>
        </p>
        {preview.promises > 0 && (
          <Notice kind={preview.promisesOnDayOff > 0 ? 'soon' : 'info'} title={say('promises', { n: preview.promises })}>
            <p>{say('promisesText')}</p>
          </Notice>
        )}
        <MovedDossiers preview={preview} />
        {enter.isError && (
          <>
            <ProblemNotice error={enter.error} />
            <Button onClick={onAgain}>{say('again')}</Button>
          </>
        )}
        <DialogFoot>
          <div className="calendar-choice">
            <div className="stack">
              <Button look="main" busy={busy('RECALCULATE')} disabled={enter.isPending} onClick={() => enter.mutate('RECALCULATE')}>
                {say('RECALCULATE')}
              </Button>
              <p className="soft small">{say('recalculateText')}</p>
            </div>
            <div className="stack">
              <Button busy={busy('KEEP')} disabled={enter.isPending} onClick={() => enter.mutate('KEEP')}>
                {say('KEEP')}
              </Button>
              <p className="soft small">{say('keepText')}</p>
            </div>
          </div>
        </DialogFoot>
      </div>
    </Dialog>
  );
}
