import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { discardDraft, openDraftsQuery, type LimitDraft } from '../api/limitDrafts';
import { rowsOf } from '../limitRows';
import { limitWords } from '../limitWords';
import { useLimitEdits } from '../useLimitEdits';
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
  const typed = useLimitEdits(draft);
  const discard = useMutation({
    mutationFn: () => discardDraft(draft.id, draft.version),
    onSuccess: () => client.invalidateQueries({ queryKey: openDraftsQuery.queryKey }),
  });
  return (
    <>
      <section className="stack-s" aria-labelledby="limits-title">
        <h2 id="limits-title">{say('limits')}</h2>
        <LimitTable rows={rowsOf(draft, typed.edits)} error={typed.save.error} onChange={typed.change} />
        <p className="soft small" role="status">
          {typed.saved ? say('saved') : typed.save.isError ? say('unsaved') : say('saving')}
        </p>
        {typed.save.isError && (
          <>
            <ProblemNotice error={typed.save.error} />
            <div>
              <Button size="small" onClick={() => void typed.takeNewest()}>
                {say('reload')}
              </Button>
            </div>
          </>
        )}
      </section>
      <section className="stack-s" aria-labelledby="changes-title">
        <h2 id="changes-title">{say('changes')}</h2>
        {draft.changes.length === 0 ? <p>{say('noChanges')}</p> : <Sentences all={draft.changes.map((each) => each.sentence)} />}
        {draft.findings.length > 0 && (
          <Notice kind="wrong" title={say('findings')}>
            <Sentences all={draft.findings} />
          </Notice>
        )}
        {discard.isError && <ProblemNotice error={discard.error} />}
        <div>
          <Button busy={discard.isPending} onClick={() => discard.mutate()}>
            {say('discard')}
          </Button>
        </div>
      </section>
      {draft.changes.length > 0 && typed.saved && <LimitPublishing key={draft.version} draft={draft} onPublished={onPublished} />}
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
