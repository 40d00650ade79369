import { useMutation } from '@tanstack/react-query';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { reverseChange, type LimitChoice, type LimitDraft, type LimitProgress as Progress, type Published } from '../api/limitDrafts';
import { limitWords } from '../limitWords';
import { ChangeProgress, codes } from './ChangeProgress';

/** A change that was put into force on this screen. */
export interface PublishedChange {
  id: string;
  from: string;
  choice: LimitChoice;
  progress: Progress;
  recomputed: Published['recomputed'];
}

interface LimitProgressProps {
  published: PublishedChange;
  onReversed: (draft: LimitDraft) => void;
}

/** What was just put into force, how far it has come, and the way back. */
export function LimitProgress({ published, onReversed }: LimitProgressProps) {
  const say = useWords(limitWords);
  const reverse = useMutation({ mutationFn: () => reverseChange(published.id), onSuccess: onReversed });
  const { id, from, choice, progress, recomputed } = published;
  return (
    <Notice kind="good" title={say('published', { day: formatDay(from) })} live>
      <ChangeProgress id={id} from={from} choice={choice} begun={progress} />
      {recomputed.dossiers > 0 && <p>{say('recomputed', { n: recomputed.dossiers, codes: codes(recomputed.codes) })}</p>}
      <p className="soft small">{say('reverseText')}</p>
      {reverse.isError && <ProblemNotice error={reverse.error} />}
      <Button size="small" busy={reverse.isPending} onClick={() => reverse.mutate()}>
        {say('reverse')}
      </Button>
    </Notice>
  );
}
