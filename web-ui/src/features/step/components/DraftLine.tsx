import { formatTime } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import type { DraftState } from '../form/useStepDraft';
import { stepWords } from '../stepWords';

export function DraftLine({ state, restored }: { state: DraftState; restored: boolean }) {
  const say = useWords(stepWords);
  const text =
    state.kind === 'saved'
      ? say('saved', { time: formatTime(state.at) })
      : state.kind === 'unsaved' || state.kind === 'refused'
        ? say(state.kind)
        : state.kind === 'typing'
          ? say('saving')
          : restored
            ? say('draftKept')
            : '';
  return (
    <p role="status" className={state.kind === 'unsaved' || state.kind === 'refused' ? 'draft-line draft-line--unsaved' : 'draft-line'}>
      {text}
    </p>
  );
}
