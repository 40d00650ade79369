import { useSessionExpired } from '../../../api/sessionExpiry';
import { formatTime } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import type { DraftState } from '../form/useStepDraft';
import { stepWords } from '../stepWords';

const UNSAVED: DraftState['kind'][] = ['unsaved', 'refused', 'conflict'];

export function DraftLine({ state, restored }: { state: DraftState; restored: boolean }) {
  const say = useWords(stepWords);
  const expired = useSessionExpired();
  const unsaved = UNSAVED.includes(state.kind);
  const text = () => {
    if (unsaved && expired) return say('expired');
    switch (state.kind) {
      case 'saved':
        return say('saved', { time: formatTime(state.at) });
      case 'unsaved':
      case 'refused':
        return say(state.kind);
      case 'conflict':
        return say('conflictLine');
      case 'typing':
        return say('saving');
      default:
        return restored ? say('draftKept') : '';
    }
  };
  return (
    <p role="status" className={unsaved ? 'draft-line draft-line--unsaved' : 'draft-line'}>
      {text()}
    </p>
  );
}
