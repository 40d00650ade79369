import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { draftsQuery, type Draft } from '../api/procedureDrafts';
import { draftWords } from '../draftWords';
import { DraftFindings } from './DraftFindings';
import { PublishDraft } from './PublishDraft';

/** What stands beside the procedures in force; nothing where all folders are. */
export function DraftList({ hrefOf }: { hrefOf: (draftId: string) => string }) {
  const drafts = useQuery(draftsQuery).data ?? [];
  return drafts.map((draft) =>
    draft.findings.length ? <DraftFindings key={draft.id} draft={draft} /> : <WaitingDraft key={draft.id} draft={draft} href={hrefOf(draft.id)} />,
  );
}

function WaitingDraft({ draft, href }: { draft: Draft; href: string }) {
  const say = useWords(draftWords);
  const [asked, setAsked] = useState(false);
  return (
    <Notice kind="soon" title={say('waiting', { slug: draft.slug })}>
      <p>{say('waitingText', { at: formatInstant(draft.storedAt) })}</p>
      <p className="cluster">
        <Link to={href} className="button">
          {say('differences')}
        </Link>
        {draft.actions.includes('PUBLISH') && <Button onClick={() => setAsked(true)}>{say('publish')}</Button>}
      </p>
      {asked && <PublishDraft draft={draft} onClose={() => setAsked(false)} />}
    </Notice>
  );
}
