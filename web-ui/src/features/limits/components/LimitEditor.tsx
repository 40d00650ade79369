import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { discardDraft, openDraftsQuery, type LimitDraft } from '../api/limitDrafts';
import { rowsOf } from '../limitRows';
import { limitWords } from '../limitWords';
import { useLimitEdits } from '../useLimitEdits';
import { DraftProblem } from './DraftProblem';
import { LimitPublishing } from './LimitPublishing';
import type { PublishedChange } from './LimitProgress';
import { LimitTable } from './LimitTable';

interface LimitEditorProps {
  draft: LimitDraft;
  onPublished: (change: PublishedChange) => void;
}

export function LimitEditor({ draft, onPublished }: LimitEditorProps) {
  const say = useWords(limitWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const typed = useLimitEdits(draft);
  const discard = useMutation({
    mutationFn: async () => discardDraft(draft.id, await typed.forget()),
    onSuccess: () => client.invalidateQueries({ queryKey: openDraftsQuery.queryKey }),
  });
  return (
    <>
      <section className="stack-s" aria-labelledby="limits-title">
        <h2 id="limits-title">{say('limits')}</h2>
        <LimitTable rows={rowsOf(draft, typed.edits)} refusals={typed.refusals} onChange={typed.change} />
        <p className="soft small" role="status">
          {say(typed.state)}
        </p>
        {typed.error && <DraftProblem error={typed.error} onReload={() => void typed.takeNewest()} onRetry={typed.again} />}
      </section>
      <section className="stack-s" aria-labelledby="changes-title">
        <h2 id="changes-title">{say('changes')}</h2>
        {draft.changes.length === 0 ? <p>{say('noChanges')}</p> : <Sentences all={draft.changes.map((each) => each.sentence)} />}
        {draft.findings.length > 0 && (
          <Notice kind="wrong" title={say('findings')}>
            <Sentences all={draft.findings} />
          </Notice>
        )}
        {discard.isError && <DraftProblem error={discard.error} onReload={() => void typed.takeNewest()} />}
        <div>
          <Button busy={discard.isPending} onClick={() => setAsking(true)}>
            {say('discard')}
          </Button>
        </div>
      </section>
      {draft.changes.length > 0 && typed.state === 'saved' && (
        <LimitPublishing key={draft.version} draft={draft} onReload={() => void typed.takeNewest()} onPublished={onPublished} />
      )}
      {asking && (
        <ConfirmDialog
          title={say('discardTitle')}
          text={say('discardText')}
          action={say('discard')}
          onConfirm={() => {
            setAsking(false);
            discard.mutate();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Sentences({ all }: { all: string[] }) {
  return (
    <ul>
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
