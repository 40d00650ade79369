import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { calendarDraftsQuery, discardDays, dropDay, type CalendarDraft } from '../api/calendarDrafts';
import { changeWords } from '../changeWords';
import { DayPublishing } from './DayPublishing';
import { DraftedDays } from './DraftedDays';
import { EnterDayForm } from './EnterDayForm';
import { EnteredDays } from './EnteredDays';

interface CalendarDraftingProps {
  /** Empty: every unit. */
  unit: string;
  unitName: string;
  onUnit: (unit: string) => void;
}

/** The days somebody proposes for the unit: typed, foreseen, put into force by another. */
export function CalendarDrafting({ unit, unitName, onUnit }: CalendarDraftingProps) {
  const say = useWords(changeWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [recomputed, setRecomputed] = useState<string[]>([]);
  const drafts = useQuery(calendarDraftsQuery);
  const reload = () => client.invalidateQueries({ queryKey: ['calendar'] });
  const keep = (draft: CalendarDraft) =>
    client.setQueryData(calendarDraftsQuery.queryKey, (all) => [...(all ?? []).filter(({ id }) => id !== draft.id), draft]);
  const drop = useMutation({ mutationFn: ({ draft, day }: { draft: CalendarDraft; day: string }) => dropDay(draft, day), onSuccess: keep });
  const discard = useMutation({ mutationFn: discardDays, onSuccess: reload });
  const all = drafts.data ?? [];
  const draft = all.find((each) => (each.unitId ?? '') === unit);
  const elsewhere = all.filter((each) => each !== draft && each.days.length > 0);
  return (
    <section className="panel stack no-print" aria-labelledby="drafting-title">
      <h2 id="drafting-title">{say('drafting', { unit: unitName })}</h2>
      <p className="soft small">{say('draftingLead')}</p>
      {drafts.isError && <ProblemNotice error={drafts.error} onRetry={() => void drafts.refetch()} />}
      {elsewhere.length > 0 && (
        <Notice kind="info" title={say('elsewhere')}>
          <div className="cluster">
            {elsewhere.map((each) => (
              <Button key={each.id} size="small" onClick={() => onUnit(each.unitId ?? '')}>
                {say('elsewhereOne', { unit: each.unitName, n: each.days.length })}
              </Button>
            ))}
          </div>
        </Notice>
      )}
      {draft && draft.days.length > 0 && (
        <>
          <DraftedDays draft={draft} busy={drop.isPending} onDrop={(day) => drop.mutate({ draft, day })} />
          {(drop.isError || discard.isError) && <ProblemNotice error={drop.error ?? discard.error} onRetry={() => void reload()} />}
          <div>
            <Button size="small" busy={discard.isPending} onClick={() => setAsking(true)}>
              {say('discard')}
            </Button>
          </div>
        </>
      )}
      <EnterDayForm key={unit} unit={unit} draft={draft} onSaved={keep} onReload={() => void reload()} />
      {draft && draft.days.length > 0 && (
        <DayPublishing
          key={`${draft.id}-${draft.version}`}
          draft={draft}
          onReload={() => void reload()}
          onPublished={(codes) => {
            setRecomputed(codes);
            void reload();
          }}
        />
      )}
      <EnteredDays recomputed={recomputed} onReversed={() => void reload()} onUnit={onUnit} />
      {asking && draft && (
        <ConfirmDialog
          title={say('discardTitle')}
          text={say('discardText')}
          action={say('discard')}
          onConfirm={() => {
            setAsking(false);
            discard.mutate(draft);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
