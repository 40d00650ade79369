import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { RadioField } from '../../../ui/form/RadioField';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { previewDays, publishDays, type CalendarDraft, type DayChoice } from '../api/calendarDrafts';
import { changeWords } from '../changeWords';
import { MovedDossiers } from './MovedDossiers';

const CHOICES = ['KEEP', 'RECALCULATE', 'FAVOUR'] as const;

interface DayPublishingProps {
  draft: CalendarDraft;
  onReload: () => void;
  /** With the codes of dossiers that had moved since the preview. */
  onPublished: (recomputed: string[]) => void;
}

/** First what the days would do to open dossiers, then the act that puts them into force. */
export function DayPublishing({ draft, onReload, onPublished }: DayPublishingProps) {
  const say = useWords(changeWords);
  const [choice, setChoice] = useState<DayChoice>('KEEP');
  const look = useMutation({ mutationFn: () => previewDays(draft.id, choice) });
  const publish = useMutation({
    mutationFn: (token: string) => publishDays(draft, choice, token),
    onSuccess: ({ recomputed }) => onPublished(recomputed),
  });
  return (
    <section className="stack" aria-labelledby="day-publishing-title">
      <h3 id="day-publishing-title">{say('title')}</h3>
      <RadioField
        id="days-choice"
        label={say('choice')}
        value={choice}
        choices={CHOICES.map((each) => ({ value: each, label: say(each) }))}
        onChange={(each) => {
          setChoice(each as DayChoice);
          look.reset();
        }}
      />
      <p className="soft small">{say(`${choice}Text`)}</p>
      {look.isError && <ProblemNotice error={look.error} onRetry={onReload} />}
      <div>
        <Button look={look.data ? 'plain' : 'main'} busy={look.isPending} onClick={() => look.mutate()}>
          {say('look')}
        </Button>
      </div>
      {look.data && (
        <>
          <p role="status">
            <strong>{look.data.sentence}</strong>
          </p>
          {look.data.promises > 0 && (
            <Notice kind={look.data.promisesOnDayOff > 0 ? 'soon' : 'info'} title={say('promises', { n: look.data.promises })}>
              <p>{say('promisesText')}</p>
            </Notice>
          )}
          <MovedDossiers preview={look.data} />
          {publish.isError && (
            <>
              <ProblemNotice error={publish.error} />
              <div>
                <Button size="small" onClick={onReload}>
                  {say('again')}
                </Button>
              </div>
            </>
          )}
          {draft.actions.includes('publish') ? (
            <div>
              <Button look="main" busy={publish.isPending} onClick={() => publish.mutate(look.data.token)}>
                {say('publish')}
              </Button>
            </div>
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
