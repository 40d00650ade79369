import { useMutation, useQuery } from '@tanstack/react-query';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { changesQuery, reverseChange, type LimitDraft, type PastChange } from '../api/limitDrafts';
import { limitWords } from '../limitWords';
import { ChangeProgress } from './ChangeProgress';

interface PastChangesProps {
  slug: string;
  onReversed: (draft: LimitDraft) => void;
}

/** Each change that was put into force, with what came of it and the way back. */
export function PastChanges({ slug, onReversed }: PastChangesProps) {
  const say = useWords(limitWords);
  const { data, isPending, error, refetch } = useQuery(changesQuery(slug));
  return (
    <section className="stack-s" aria-labelledby="past-title">
      <h2 id="past-title">{say('past')}</h2>
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p>{say('noPast')}</p>}
      {data?.map((change) => (
        <Past key={change.id} change={change} onReversed={onReversed} />
      ))}
    </section>
  );
}

function Past({ change, onReversed }: { change: PastChange; onReversed: (draft: LimitDraft) => void }) {
  const say = useWords(limitWords);
  const reverse = useMutation({ mutationFn: () => reverseChange(change.id), onSuccess: onReversed });
  const { orderNumber, orderDate, effectiveFrom } = change;
  const what =
    orderNumber && orderDate ? say('pastHead', { number: orderNumber, day: formatDay(orderDate) }) : say('pastNoOrder', { day: formatDay(effectiveFrom) });
  const choice = say(change.newOnly ? 'newOnly' : change.choice);
  return (
    <article className="panel stack-s">
      <h3>{what}</h3>
      <p>{say('pastFrom', { day: formatDay(effectiveFrom), choice: choice.charAt(0).toLowerCase() + choice.slice(1) })}</p>
      <ul>
        {change.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {change.warnings.map((each) => (
        <p key={each.key} className="small">
          {each.text} {say('accepted', { reason: each.reason ?? '', by: each.by ?? '', at: each.at ? formatInstant(each.at) : '' })}
        </p>
      ))}
      <p className="small soft">
        {say('pastBy', { drafters: change.drafters.join(', '), publisher: change.publishedBy, at: formatInstant(change.publishedAt) })}
      </p>
      {!change.newOnly && <ChangeProgress id={change.id} from={effectiveFrom} choice={change.choice} begun={change.progress} />}
      {reverse.isError && <ProblemNotice error={reverse.error} />}
      <div>
        <Button size="small" aria-label={say('undoOf', { what })} busy={reverse.isPending} onClick={() => reverse.mutate()}>
          {say('undo')}
        </Button>
      </div>
    </article>
  );
}
