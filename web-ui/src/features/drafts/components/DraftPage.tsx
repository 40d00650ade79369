import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { PageHead } from '../../../ui/page/PageHead';
import { PageProblem } from '../../../ui/page/PageProblem';
import { usePageTitle } from '../../../ui/page/usePageTitle';
import { draftQuery, type DraftDetails } from '../api/procedureDrafts';
import { draftWords } from '../draftWords';
import { DifferenceList } from './DifferenceList';
import { DiscardDraft } from './DiscardDraft';
import { DraftFindings, FindingTable } from './DraftFindings';
import { PublishDraft } from './PublishDraft';

interface DraftPageProps {
  id: string;
  links: ReactNode;
  limitsOf: (slug: string) => string;
  /** Where one is led once it is a draft no more. */
  goneTo: string;
  onGone: () => void;
}

/** What a draft says otherwise, whom it would govern, and what may be done with it. */
export function DraftPage({ id, links, limitsOf, goneTo, onGone }: DraftPageProps) {
  const say = useWords(draftWords);
  const details = useQuery(draftQuery(id));
  const name = details.data?.procedure ?? '';
  usePageTitle(say('draftTitle', { name }));
  if (details.isPending) return <Loading />;
  if (details.error) return <PageProblem error={details.error} onRetry={() => void details.refetch()} />;
  const { draft, baseNumber, limitsOnly, overtaken, warnings } = details.data;
  const at = formatInstant(draft.storedAt);
  return (
    <article className="stack">
      <PageHead title={say('draftTitle', { name })}>{links}</PageHead>
      <p className="soft">{draft.draftedBy === null ? say('cameWith', { at }) : say('uploadedBy', { name: draft.draftedBy, at })}</p>
      <Notice kind="info" title={say('governsTitle')}>
        <p>{say('governs')}</p>
      </Notice>
      {overtaken && (
        <Notice kind="soon" title={say('overtakenTitle')}>
          <p>{say('overtaken')}</p>
        </Notice>
      )}
      {draft.findings.length > 0 && <DraftFindings draft={draft} />}
      <section className="panel stack" aria-labelledby="differences-title">
        <h2 id="differences-title">{baseNumber === null ? say('newProcedure') : say('differsFrom', { n: baseNumber })}</h2>
        {baseNumber === null ? <p>{say('newProcedureText')}</p> : <DifferenceList differences={details.data.differences} more={details.data.more} />}
        {limitsOnly && (
          <Notice kind="soon" title={say('limitsOnlyTitle')}>
            <p>{say('limitsOnly')}</p>
            <p>
              <Link to={limitsOf(draft.slug)} className="button">
                {say('toLimits')}
              </Link>
            </p>
          </Notice>
        )}
      </section>
      {warnings.length > 0 && (
        <section className="stack-s" aria-labelledby="warnings-title">
          <h2 id="warnings-title">{say('warnings')}</h2>
          <FindingTable findings={warnings} />
        </section>
      )}
      <DraftActs details={details.data} goneTo={goneTo} onGone={onGone} />
    </article>
  );
}

interface DraftActsProps {
  details: DraftDetails;
  goneTo: string;
  onGone: () => void;
}

function DraftActs({ details, goneTo, onGone }: DraftActsProps) {
  const say = useWords(draftWords);
  const [asked, setAsked] = useState<'PUBLISH' | 'DISCARD' | null>(null);
  const { draft } = details;
  const close = () => setAsked(null);
  return (
    <>
      <div className="cluster">
        {draft.actions.includes('PUBLISH') && (
          <Button look="main" onClick={() => setAsked('PUBLISH')}>
            {say('publish')}
          </Button>
        )}
        {draft.actions.includes('DISCARD') && <Button onClick={() => setAsked('DISCARD')}>{say('discard')}</Button>}
      </div>
      {asked === 'PUBLISH' && <PublishDraft draft={draft} onClose={close} goneTo={goneTo} onPublished={onGone} />}
      {asked === 'DISCARD' && <DiscardDraft draft={draft} onClose={close} goneTo={goneTo} onDiscarded={onGone} />}
    </>
  );
}
