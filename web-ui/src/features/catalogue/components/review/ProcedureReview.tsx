import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Loading } from '../../../../ui/notice/Loading';
import { Notice } from '../../../../ui/notice/Notice';
import { PageProblem } from '../../../../ui/page/PageProblem';
import { usePageTitle } from '../../../../ui/page/usePageTitle';
import { catalogueEntryQuery } from '../../api/catalogueEntryQuery';
import type { CatalogueEntry } from '../../catalogueEntry';
import { evidenceWords } from '../../evidenceWords';
import { onlyToConfirm } from '../../toConfirm';
import { EntryHead } from '../entry/EntryHead';
import { EntryParts } from '../entry/EntryParts';
import { PartNav } from '../entry/PartNav';
import { ConfirmationPanel } from '../confirm/ConfirmationPanel';
import { ReviewSummary } from './ReviewSummary';
import { RevisionFacts } from './RevisionFacts';

/** The administrators' page of a procedure: what is in force, on what each row rests, what must be confirmed. */
export function ProcedureReview({ slug, links }: { slug: string; links?: ReactNode }) {
  const say = useWords(evidenceWords);
  const { data, isPending, error, refetch } = useQuery(catalogueEntryQuery('official', slug));
  usePageTitle(data ? `${data.name} · ${say('title')}` : say('title'));
  if (isPending) return <Loading />;
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return <Review entry={data} links={links} />;
}

function Review({ entry, links }: { entry: CatalogueEntry; links: ReactNode }) {
  const say = useWords(evidenceWords);
  const [filtered, setFiltered] = useState(false);
  const open = onlyToConfirm(entry);
  return (
    <article className="entry">
      <EntryHead entry={entry}>{links}</EntryHead>
      {entry.revision.draftWaiting && (
        <Notice kind="soon" title={say('draftWaiting')}>
          <p>{say('draftWaitingText')}</p>
        </Notice>
      )}
      <RevisionFacts entry={entry} />
      <ReviewSummary entry={entry} filtered={filtered} onFilter={setFiltered} />
      <PartNav note={(part) => say('countOf', { n: open[part].length, all: entry[part].length })} />
      <EntryParts entry={filtered ? open : entry} reader="official" unfolded whenEmpty={say('nothingHere')} />
      <ConfirmationPanel slug={entry.slug} />
    </article>
  );
}
