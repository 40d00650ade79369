import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { isIsoDay, today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { KeptForm } from '../../../ui/form/KeptForm';
import { RadioField } from '../../../ui/form/RadioField';
import { TextField } from '../../../ui/form/TextField';
import { Notice } from '../../../ui/notice/Notice';
import {
  changesQuery,
  openDraftsQuery,
  previewDraft,
  previewSheetUrl,
  publishDraft,
  type LimitChoice,
  type LimitDraft,
  type LimitPreview,
  type MoveFilter,
} from '../api/limitDrafts';
import { limitWords } from '../limitWords';
import { DraftProblem } from './DraftProblem';
import { LimitMoves } from './LimitMoves';
import type { PublishedChange } from './LimitProgress';

const CHOICES = ['KEEP', 'RECALCULATE', 'FAVOUR'] as const;
const NO_FILTER: MoveFilter = { label: null, unitId: null, effect: null };
const NEW_ONLY = ['KEEP'] as const;

interface LimitPublishingProps {
  draft: LimitDraft;
  /** Reads the drafts again. */
  onReload: () => void;
  onPublished: (change: PublishedChange) => void;
}

/** First what it would do, then the order that puts it into force. */
export function LimitPublishing({ draft, onReload, onPublished }: LimitPublishingProps) {
  const say = useWords(limitWords);
  const client = useQueryClient();
  const [effectiveFrom, setFrom] = useState(today);
  const [choice, setChoice] = useState<LimitChoice>('KEEP');
  const [order, setOrder] = useState({ orderNumber: '', orderDate: '' });
  const [looked, setLooked] = useState(false);
  const [tried, setTried] = useState(false);
  const [filter, setFilter] = useState(NO_FILTER);
  const look = useMutation({ mutationFn: (asked: MoveFilter) => previewDraft(draft.id, { effectiveFrom, choice, filter: asked }) });
  /** What was shown last, while it is asked with another filter. */
  const [shown, setShown] = useState<LimitPreview>();
  const publish = useMutation({
    mutationFn: (token: string) => publishDraft(draft.id, { effectiveFrom, choice, ...order, token, version: draft.version }),
    onSuccess: ({ progress, recomputed }) => {
      onPublished({ id: draft.id, from: effectiveFrom, choice, progress, recomputed });
      void client.invalidateQueries({ queryKey: openDraftsQuery.queryKey });
      void client.invalidateQueries({ queryKey: changesQuery(draft.slug).queryKey });
    },
  });
  const refused = (field: string) => asProblem(look.error).errors.find((each) => look.isError && each.field === field)?.message;
  const wrongOrder = (field: string) => asProblem(publish.error).errors.find((each) => publish.isError && each.field === field)?.message;
  const empty = (text: string) => (text.trim() === '' ? say('required') : undefined);
  const noDay = (day: string) => empty(day) ?? (isIsoDay(day) ? undefined : say('dayWrong'));
  const preview = () => {
    setLooked(true);
    if (isIsoDay(effectiveFrom)) lookAt(NO_FILTER);
  };
  const lookAt = (asked: MoveFilter) => {
    setFilter(asked);
    look.mutate(asked, { onSuccess: setShown });
  };
  const again = () => {
    setShown(undefined);
    look.reset();
  };
  const open = draft.warnings.some((each) => each.reason === null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (shown && order.orderNumber.trim() !== '' && isIsoDay(order.orderDate)) publish.mutate(shown.token);
  };
  return (
    <section className="panel stack" aria-labelledby="publish-title">
      <h2 id="publish-title">{say('previewTitle')}</h2>
      <DayField
        id="limits-from"
        label={say('from')}
        required
        value={effectiveFrom}
        error={refused('effectiveFrom') ?? (looked ? noDay(effectiveFrom) : undefined)}
        onChange={(day) => {
          setFrom(day);
          again();
        }}
      />
      <RadioField
        id="limits-choice"
        label={say('choice')}
        value={choice}
        choices={(draft.newOnly ? NEW_ONLY : CHOICES).map((each) => ({ value: each, label: say(each) }))}
        onChange={(each) => {
          setChoice(each as LimitChoice);
          again();
        }}
      />
      <p className="soft small">{say(`${choice}Text`)}</p>
      {look.isError && !refused('effectiveFrom') && <DraftProblem error={look.error} onReload={onReload} />}
      <div>
        <Button look={shown ? 'plain' : 'main'} busy={look.isPending} onClick={preview}>
          {say('look')}
        </Button>
      </div>
      {shown && (
        <>
          <p role="status">
            <strong>{shown.sentence}</strong>
          </p>
          {shown.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <LimitMoves preview={shown} filter={filter} onFilter={lookAt} sheet={previewSheetUrl(draft.id, effectiveFrom, choice, filter)} />
          {open ? (
            <Notice kind="soon">
              <p>{say('unanswered')}</p>
            </Notice>
          ) : draft.actions.includes('publish') ? (
            <KeptForm sending={publish} className="stack" onSubmit={send}>
              <TextField
                id="limits-order"
                label={say('orderNumber')}
                required
                short
                maxLength={60}
                value={order.orderNumber}
                error={(tried ? empty(order.orderNumber) : undefined) ?? wrongOrder('orderNumber')}
                onChange={(orderNumber) => setOrder({ ...order, orderNumber })}
              />
              <DayField
                id="limits-order-date"
                label={say('orderDate')}
                required
                value={order.orderDate}
                error={(tried ? noDay(order.orderDate) : undefined) ?? wrongOrder('orderDate')}
                onChange={(orderDate) => setOrder({ ...order, orderDate })}
              />
              {publish.isError && <DraftProblem error={publish.error} onReload={onReload} />}
              <div>
                <Button type="submit" look="main" busy={publish.isPending}>
                  {say('publish')}
                </Button>
              </div>
            </KeptForm>
          ) : (
            <Notice kind="info">
              <p>{say('ownDraft')}</p>
            </Notice>
          )}
        </>
      )}
    </section>
  );
}
