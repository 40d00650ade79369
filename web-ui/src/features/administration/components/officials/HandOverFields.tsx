import { formatInstantShort } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { SelectField } from '../../../../ui/form/SelectField';
import { useDossierCode } from '../../../../ui/text/useDossierCode';
import type { HeldStep } from '../../administrationTypes';
import { handOverWords } from '../../handOverWords';

interface HandOverFieldsProps {
  steps: HeldStep[];
  /** By step: who gets it; nothing for the shared work. */
  next: Record<string, string>;
  onChange: (next: Record<string, string>) => void;
  /** Whether what nobody gets goes back at once, or stays until the last day. */
  atOnce: boolean;
}

/** What he holds, each with who gets it; persons are named to those who see their dossiers. */
export function HandOverFields({ steps, next, onChange, atOnce }: HandOverFieldsProps) {
  const say = useWords(handOverWords);
  const { named } = useDossierCode();
  if (steps.length === 0) return <p className="soft">{say('holdsNothing')}</p>;
  return (
    <fieldset className="stack handing-over">
      <legend>{say('holds', { n: steps.length })}</legend>
      {steps.map((step) => (
        <div key={step.taskId} className="handing-over__step">
          <p>
            {step.personName && <strong>{step.personName} · </strong>}
            <span className="mono">{named(step.dossierCode)}</span> · <strong>{step.stepName}</strong>
            <span className="soft small handing-over__since">
              {step.positionLabel} · {say('since', { time: formatInstantShort(step.claimedAt) })}
            </span>
          </p>
          {step.onHold ? (
            <p className="soft small">{say('onHold')}</p>
          ) : (
            <SelectField
              id={`handing-over-${step.taskId}`}
              label={say('next', { code: step.personName ?? named(step.dossierCode) })}
              value={next[step.taskId] ?? ''}
              onChange={(officialId) => onChange({ ...next, [step.taskId]: officialId })}
              placeholder={say(atOnce ? 'toAll' : 'untilThen')}
              choices={step.candidates.map((one) => ({ value: one.id, label: one.fullName }))}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
