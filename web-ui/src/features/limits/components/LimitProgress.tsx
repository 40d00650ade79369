import { useMutation, useQuery } from '@tanstack/react-query';
import { formatDay, today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { progressQuery, reverseChange, type LimitChoice, type LimitDraft, type LimitProgress as Progress } from '../api/limitDrafts';
import { limitWords } from '../limitWords';

/** A change that was put into force on this screen. */
export interface PublishedChange {
  id: string;
  from: string;
  choice: LimitChoice;
  progress: Progress;
  recomputed: string[];
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
  return (
    <Notice
      kind={progress.failed.length > 0 || progress.otherwise.length > 0 ? 'soon' : 'good'}
      title={say('published', { day: formatDay(published.from) })}
      live
    >
      <p>{say(how, { total, done, moved })}</p>
      {published.recomputed.length > 0 && <p>{say('recomputed', { codes: published.recomputed.join(', ') })}</p>}
      {progress.otherwise.length > 0 && <p>{say('otherwise', { codes: progress.otherwise.join(', ') })}</p>}
      {progress.failed.length > 0 && <p>{say('failed', { codes: progress.failed.join(', ') })}</p>}
      <p className="soft small">{say('reverseText')}</p>
      {reverse.isError && <ProblemNotice error={reverse.error} />}
      <Button size="small" busy={reverse.isPending} onClick={() => reverse.mutate()}>
        {say('reverse')}
      </Button>
    </Notice>
  );
}
