import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { conflictText } from '../../../ui/text/conflictText';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { SelectField } from '../../../ui/form/SelectField';
import { useDossierCode } from '../../../ui/text/useDossierCode';
import { Tag } from '../../../ui/text/Tag';
import { handOutWork } from '../api/handOutWork';
import { heldWorkQuery } from '../api/heldWorkQuery';
import type { HeldStep } from '../standInTypes';
import { standInWords } from '../standInWords';
import './StandIn.css';

/** As many steps nobody can do as the server names. */
const MOST = 300;

/** What one holds, or what is held by those who may no longer act and what nobody can do; what somebody can do can be handed out. */
export function HeldWork({ officialId }: { officialId?: string }) {
  const say = useWords(standInWords);
  const held = useQuery(heldWorkQuery(officialId));
  // The row goes with the act: what became of it is said where the list stays.
  const [told, setTold] = useState<Told | null>(null);
  if (held.isPending) return <Loading />;
  if (held.isError) return <ProblemNotice error={held.error} onRetry={() => void held.refetch()} />;
  return (
    <>
      <div role="status">{told && <p className={`notice notice--${told.kind}`}>{told.text}</p>}</div>
      {held.data.length === 0 && <p className="soft">{say(officialId ? 'noHeld' : 'noLapsed')}</p>}
      {held.data.filter((step) => step.nobody).length >= MOST && <p className="notice notice--soon">{say('nobodyMost', { n: MOST })}</p>}
      <ul className="held-work">
        {held.data.map((step) => (
          <HeldItem key={step.taskId} step={step} onTold={setTold} />
        ))}
      </ul>
    </>
  );
}

interface Told {
  kind: 'good' | 'wrong';
  text: string;
}

function HeldItem({ step, onTold }: { step: HeldStep; onTold: (told: Told) => void }) {
  const say = useWords(standInWords);
  const client = useQueryClient();
  const { named } = useDossierCode();
  const [next, setNext] = useState('');
  const values = { step: step.stepName, whose: [step.personName, named(step.dossierCode)].filter(Boolean).join(' · ') };
  const nameOf = (id: string) => step.candidates.find((one) => one.id === id)?.fullName ?? '';
  const handing = useMutation({
    mutationFn: () => (next ? handOutWork.assign(step.taskId, next) : handOutWork.release(step.taskId)),
    onSuccess: () =>
      onTold({ kind: 'good', text: next ? say('handedTo', { ...values, name: nameOf(next) }) : say('givenBack', { ...values, position: step.positionLabel }) }),
    onError: (error) => onTold({ kind: 'wrong', text: say('notHanded', { ...values, reason: conflictText(error) }) }),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <li className="held-work__one">
      <div>
        <p>
          {step.personName && <strong>{step.personName} · </strong>}
          <span className="mono">{named(step.dossierCode)}</span> · <strong>{step.stepName}</strong>
        </p>
        <p className="soft small">{step.positionLabel}</p>
        {step.holderName && (
          <p className="small">
            {say('holder')}: {step.holderName} {!step.stands && <Tag tone="soon">{say('lapsed')}</Tag>}
          </p>
        )}
        {step.nobody && (
          <p className="small">
            <Tag tone="late">{say('nobodyCan')}</Tag> {say('nobodyNext')}
          </p>
        )}
      </div>
      {step.nobody ? null : step.onHold ? (
        <p className="soft small">{say('suspended')}</p>
      ) : (
        <div className="cluster">
          <SelectField
            id={`held-${step.taskId}`}
            label={`${say('assignTo')} (${step.personName ?? named(step.dossierCode)})`}
            value={next}
            onChange={setNext}
            placeholder={say(step.candidates.length === 0 ? 'nobody' : 'release')}
            choices={step.candidates.map((one) => ({ value: one.id, label: one.fullName }))}
          />
          <Button
            size="small"
            busy={handing.isPending}
            onClick={() => handing.mutate()}
            aria-label={`${say(next ? 'assign' : 'release')}: ${step.personName ?? named(step.dossierCode)}, ${step.stepName}`}
          >
            {say(next ? 'assign' : 'release')}
          </Button>
        </div>
      )}
    </li>
  );
}
