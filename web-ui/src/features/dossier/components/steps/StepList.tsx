import type { DossierStep } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Tag, type TagTone } from '../../../../ui/text/Tag';
import { dossierWords } from '../../dossierWords';
import { StepFate } from './StepFate';
import './StepList.css';
import { StepWritten } from './StepWritten';

const TONES: Record<DossierStep['state'], TagTone> = { DONE: 'good', CURRENT: 'info', PLANNED: 'plain', CANCELLED: 'plain' };

/** Every step with its people and dates, in the order it was or will be taken. */
export function StepList({ steps }: { steps: DossierStep[] }) {
  const say = useWords(dossierWords);
  if (steps.length === 0) return <p className="soft">{say('noSteps')}</p>;
  return (
    <ol className="step-list">
      {steps.map((step) => (
        <li
          key={step.id ?? `${step.stepId}-${step.number}`}
          className={`step-list__step step-list__step--${step.state.toLowerCase()}`}
          aria-current={step.state === 'CURRENT' ? 'step' : undefined}
        >
          <span className="step-list__number" aria-hidden="true">
            {step.number}
          </span>
          <div className="step-list__body">
            <p className="step-list__name">
              <strong>{step.name}</strong>{' '}
              <Tag tone={TONES[step.state]}>{say(step.state === 'CURRENT' && step.waits ? 'stateWAITS' : `state${step.state}`)}</Tag>
              {step.code && <span className="soft small mono">{step.code}</span>}
            </p>
            <p className="soft small">{[step.unitName, step.roleLabel].filter(Boolean).join(' · ')}</p>
            <StepFate step={step} />
            <StepWritten step={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}
