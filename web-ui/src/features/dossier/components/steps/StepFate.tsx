import type { DossierStep } from '../../../../api/dossierTypes';
import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { DueText } from '../../../../ui/text/DueText';
import { dossierWords } from '../../dossierWords';

/** Who has or had a step, for whom, since when or when, and how it ended. */
export function StepFate({ step }: { step: DossierStep }) {
  const say = useWords(dossierWords);
  const doer = ({ completedByName, holderName, onBehalf, unitName }: DossierStep) => {
    const name = completedByName ?? holderName;
    return name && onBehalf ? say('onBehalf', { name, unit: unitName ?? '' }) : name;
  };
  if (step.state === 'DONE') {
    return <p className="small">{[step.outcomeName, doer(step), step.completedAt && formatInstant(step.completedAt)].filter(Boolean).join(' · ')}</p>;
  }
  if (step.passedOver) return <p className="small">{say('passedOverWhy', { reason: step.passedOver })}</p>;
  // Of what is kept from the reader there is no day and no holder to tell.
  if (step.state !== 'CURRENT' || step.id === null) return null;
  if (step.waits) {
    return (
      <p className="small">
        <strong>{step.waitsUntil ? say('waitsUntil', { day: formatDay(step.waitsUntil) }) : say('waitsUnknown')}</strong> · {step.waitReason}
      </p>
    );
  }
  return (
    <p className="small">
      {[doer(step), step.startedAt && say('from', { day: formatInstant(step.startedAt) })].filter(Boolean).join(' · ')}{' '}
      <DueText dueOn={step.dueOn} remainingText={step.remainingText} overdue={step.late} />
    </p>
  );
}
