import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
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
import { LimitWarnings } from './LimitWarnings';
import './LimitEditor.css';

/** Draws the process with one element lit; whoever presses an element is told. */
export type DrawLimits = (lit: string | undefined, onPick: (element: string) => void) => ReactNode;

interface LimitEditorProps {
  draft: LimitDraft;
  drawing: DrawLimits;
  onPublished: (change: PublishedChange) => void;
}

export function LimitEditor({ draft, drawing, onPublished }: LimitEditorProps) {
  const say = useWords(limitWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [lit, setLit] = useState<string>();
  const typed = useLimitEdits(draft);
  const rows = rowsOf(draft, typed.edits);
  const others = [...new Set(draft.places.flatMap((each) => each.sharedWith))];
  const pick = (element: string) => {
    const row = rows.find((each) => each.drawnAs === element);
    if (row) document.querySelector<HTMLElement>(`tr[data-place="${CSS.escape(row.place)}"] input`)?.focus();
  };
  const discard = useMutation({
    mutationFn: async () => discardDraft(draft.id, await typed.forget()),
    onSuccess: () => client.invalidateQueries({ queryKey: openDraftsQuery.queryKey }),
  });
  return (
    <>
      <section className="stack-s limit-editor" aria-labelledby="limits-title">
        <h2 id="limits-title">{say('limits')}</h2>
        <div className="limit-drawing no-print">
          <p className="small soft">{say('drawingHint')}</p>
          {drawing(lit, pick)}
        </div>
        <LimitTable rows={rows} refusals={typed.refusals} lit={lit} onChange={typed.change} onAt={(row) => setLit(row.drawnAs ?? undefined)} />
        {others.length > 0 && <p className="small soft">{say('sharedHint', { list: others.join(', ') })}</p>}
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
        <LimitWarnings draft={draft} onReload={() => void typed.takeNewest()} />
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
