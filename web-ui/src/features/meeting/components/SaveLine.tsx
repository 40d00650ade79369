import { formatTime } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { meetingWords } from '../meetingWords';
import type { SaveState } from '../useMeetingDraft';

/** Whether what was typed is kept; where somebody else was faster, how to go on. */
export function SaveLine({ state, onReload }: { state: SaveState; onReload: () => void }) {
  const say = useWords(meetingWords);
  if (state.kind === 'refused') {
    if (state.problem.code !== 'MEETING-003') return <ProblemNotice error={state.problem} />;
    return (
      <Notice kind="soon" live title={say('stale', { name: state.problem.text('savedBy') ?? '' })}>
        <p>
          <Button size="small" onClick={onReload}>
            {say('reload')}
          </Button>
        </p>
      </Notice>
    );
  }
  const text =
    state.kind === 'saving'
      ? say('saving')
      : state.kind === 'saved'
        ? say('savedAt', { at: formatTime(state.at) })
        : state.kind === 'unsaved'
          ? say('unsaved')
          : '';
  return <span className={state.kind === 'unsaved' ? 'small' : 'soft small'}>{text}</span>;
}
