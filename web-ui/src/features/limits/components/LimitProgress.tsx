import { useMutation, useQuery } from '@tanstack/react-query';
import { formatDay, today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { progressQuery, reverseChange, type LimitChoice, type LimitDraft, type LimitProgress as Progress, type Published } from '../api/limitDrafts';
import { limitWords } from '../limitWords';

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

/** How far open dossiers have been counted anew, and the way back. */
export function LimitProgress({ published, onReversed }: LimitProgressProps) {
  const say = useWords(limitWords);
  const progress = useQuery(progressQuery(published.id, published.progress)).data;
  const reverse = useMutation({ mutationFn: () => reverseChange(published.id), onSuccess: onReversed });
  const { total, done, moved } = progress;
  const waits = published.from > today();
  const how = published.choice === 'KEEP' ? 'kept' : waits ? 'waits' : progress.finished ? 'done' : 'running';
  const named = (what: 'failed' | 'otherwise' | 'recomputed', n: number, codes: string[]) =>
    say(what, { n, codes: codes.length > 0 ? `: ${codes.join(', ')}` : '' });
  return (
    <Notice kind={progress.failed + progress.otherwise > 0 ? 'soon' : 'good'} title={say('published', { day: formatDay(published.from) })} live>
      <p>{say(how, { total, done, moved })}</p>
      {published.recomputed.dossiers > 0 && <p>{named('recomputed', published.recomputed.dossiers, published.recomputed.codes)}</p>}
      {progress.otherwise > 0 && <p>{named('otherwise', progress.otherwise, progress.otherwiseCodes)}</p>}
      {progress.failed > 0 && <p>{named('failed', progress.failed, progress.failedCodes)}</p>}
      <p className="soft small">{say('reverseText')}</p>
      {reverse.isError && <ProblemNotice error={reverse.error} />}
      <Button size="small" busy={reverse.isPending} onClick={() => reverse.mutate()}>
        {say('reverse')}
      </Button>
    </Notice>
  );
}
