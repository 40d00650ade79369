import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { PageHead } from '../../../ui/page/PageHead';
import { PageProblem } from '../../../ui/page/PageProblem';
import { usePageTitle } from '../../../ui/page/usePageTitle';
import { beginDraft, openDraftsQuery, type LimitDraft } from '../api/limitDrafts';
import { limitWords } from '../limitWords';
import { LimitEditor, type DrawLimits } from './LimitEditor';
import { PastChanges } from './PastChanges';
import { LimitProgress, type PublishedChange } from './LimitProgress';

interface LimitDraftPageProps {
  slug: string;
  links: ReactNode;
  drawing: DrawLimits;
}

/** The draft of a procedure's limits: begun, typed, foreseen, put into force, reversed. */
export function LimitDraftPage({ slug, links, drawing }: LimitDraftPageProps) {
  const say = useWords(limitWords);
  const client = useQueryClient();
  const drafts = useQuery(openDraftsQuery);
  const [published, setPublished] = useState<PublishedChange>();
  const known = (draft: LimitDraft) => client.setQueryData(openDraftsQuery.queryKey, (all) => [...(all ?? []).filter((each) => each.id !== draft.id), draft]);
  const reversed = (reversal: LimitDraft) => {
    setPublished(undefined);
    known(reversal);
    window.scrollTo({ top: 0 });
  };
  const begin = useMutation({ mutationFn: () => beginDraft(slug), onSuccess: known });
  const draft = drafts.data?.find((each) => each.slug === slug);
  usePageTitle(say('title'));
  if (drafts.isPending) return <Loading />;
  if (drafts.error) return <PageProblem error={drafts.error} onRetry={() => void drafts.refetch()} />;
  return (
    <article className="stack">
      <PageHead title={draft ? `${say('title')}: ${draft.procedure}` : say('title')}>{links}</PageHead>
      <p className="soft">{say('lead')}</p>
      {published && <LimitProgress key={published.id} published={published} onReversed={reversed} />}
      {draft ? (
        <LimitEditor key={draft.id} draft={draft} drawing={drawing} onPublished={setPublished} />
      ) : (
        <section className="panel stack">
          <p>{say('startText')}</p>
          {begin.isError && <ProblemNotice error={begin.error} />}
          <div>
            <Button look="main" busy={begin.isPending} onClick={() => begin.mutate()}>
              {say('start')}
            </Button>
          </div>
        </section>
      )}
      <PastChanges slug={slug} onReversed={reversed} />
    </article>
  );
}
