import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Wire } from '../../../../api/wire';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { KeptForm } from '../../../../ui/form/KeptForm';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { RadioField } from '../../../../ui/form/RadioField';
import { concludePaper } from '../../api/concludePaper';
import { conclusionsQuery } from '../../api/conclusionsQuery';
import { cardWords } from '../../cardWords';

interface SealedConclusionProps {
  dossierId: string;
  documentId: string;
  mayEnter: boolean;
}

type Conclusion = Wire<'ConclusionView'>['conclusion'];

/** "Tiếp tục" or "dừng", for those who appraise and decide alone. */
export function SealedConclusion({ dossierId, documentId, mayEnter }: SealedConclusionProps) {
  const say = useWords(cardWords);
  const client = useQueryClient();
  const conclusions = useQuery(conclusionsQuery(dossierId));
  const [chosen, setChosen] = useState<Conclusion | ''>('');
  const known = conclusions.data?.find((one) => one.documentId === documentId);
  const entry = useMutation({
    mutationFn: (conclusion: Conclusion) => concludePaper(dossierId, documentId, { conclusion, version: known?.version ?? 0 }),
    onSuccess: () => setChosen(''),
    onSettled: () => void client.invalidateQueries({ queryKey: ['conclusions', dossierId] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) entry.mutate(chosen);
  };
  if (conclusions.isPending) return <Loading />;
  if (!conclusions.data) return <ProblemNotice error={conclusions.error} />;
  return (
    <section className="paper-card__sealed" aria-labelledby="sealed-title">
      <h4 id="sealed-title">{say('sealed')}</h4>
      <p className="soft small">{say('sealedText')}</p>
      <p>
        {known ? (
          <>
            <strong>{say(known.conclusion)}</strong>{' '}
            <span className="soft small">{say('concluded', { who: known.enteredByName, when: formatInstant(known.enteredAt) })}</span>
          </>
        ) : (
          say('noConclusion')
        )}
      </p>
      {entry.isError && <ProblemNotice error={entry.error} />}
      {mayEnter && (
        <KeptForm sending={entry} className="stack no-print" onSubmit={submit}>
          <RadioField
            id={`conclusion-${documentId}`}
            label={say('conclude')}
            inline
            value={chosen}
            onChange={(value) => setChosen(value as Conclusion)}
            choices={(['CONTINUE', 'STOP'] as const).map((value) => ({ value, label: say(value) }))}
          />
          <p>
            <Button type="submit" size="small" busy={entry.isPending} disabled={chosen === ''}>
              {say('conclude')}
            </Button>
          </p>
        </KeptForm>
      )}
    </section>
  );
}
