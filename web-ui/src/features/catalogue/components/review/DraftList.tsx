import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Notice } from '../../../../ui/notice/Notice';
import { draftsQuery, type Draft } from '../../api/draftsQuery';
import { draftWords } from '../../draftWords';
import { DraftFindings } from './DraftFindings';
import { PublishDraft } from './PublishDraft';

/** What stands beside the procedures in force; nothing where all folders are. */
export function DraftList({ mayPublish }: { mayPublish: boolean }) {
  const drafts = useQuery(draftsQuery).data ?? [];
  return drafts.map((draft) =>
    draft.findings.length ? <DraftFindings key={draft.id} draft={draft} /> : <WaitingDraft key={draft.id} draft={draft} mayPublish={mayPublish} />,
  );
}

function WaitingDraft({ draft, mayPublish }: { draft: Draft; mayPublish: boolean }) {
  const say = useWords(draftWords);
  const [asked, setAsked] = useState(false);
  return (
    <Notice kind="soon" title={say('waiting', { slug: draft.slug })}>
      <p>{say('waitingText', { at: formatInstant(draft.storedAt) })}</p>
      {mayPublish && (
        <p>
          <Button onClick={() => setAsked(true)}>{say('publish')}</Button>
        </p>
      )}
      {asked && <PublishDraft draft={draft} onClose={() => setAsked(false)} />}
    </Notice>
  );
}
