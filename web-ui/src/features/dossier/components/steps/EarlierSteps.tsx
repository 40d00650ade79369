import type { DossierStep } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { dossierWords } from '../../dossierWords';
import './EarlierSteps.css';
import { StepFate } from './StepFate';
import { StepWritten } from './StepWritten';

/** A card for each finished step, the last one first and unfolded: what is decided on was written there. */
export function EarlierSteps({ steps }: { steps: DossierStep[] }) {
  const say = useWords(dossierWords);
  const done = steps.filter((step) => step.state === 'DONE').reverse();
  if (done.length === 0) return null;
  const last = done.find((step) => step.written.length > 0);
  return (
    <section className="earlier-steps" aria-label={say('earlierSteps')}>
      <h3 className="earlier-steps__title">{say('earlierSteps')}</h3>
      {done.map((step) => (
        <details key={step.id} open={step === last}>
          <summary>
            {step.name}
            {step.outcomeName && <span className="soft"> · {step.outcomeName}</span>}
          </summary>
          <StepFate step={step} />
          <StepWritten step={step} />
        </details>
      ))}
    </section>
  );
}
