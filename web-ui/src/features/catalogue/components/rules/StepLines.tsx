import { useWords } from '../../../../i18n/useWords';
import type { StepLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { Evidence } from '../entry/Evidence';
import './StepLines.css';

/** Who does what in how long: the readable twin of the diagram. */
export function StepLines({ steps }: { steps: StepLine[] }) {
  return (
    <ol className="step-lines">
      {steps.map((step) => (
        <StepItem key={step.id} step={step} />
      ))}
    </ol>
  );
}

function StepItem({ step }: { step: StepLine }) {
  const say = useWords(catalogueWords);
  return (
    <li id={`buoc-${step.number}`} value={step.number} className="step-line">
      <span className="step-line__number" aria-hidden="true">
        {step.number}
      </span>
      <div className="step-line__body">
        <h3 className="step-line__label">
          {step.label} <span className="step-line__code">{step.code}</span>
        </h3>
        {step.condition && <p className="step-line__condition">{step.condition}</p>}
        <dl className="step-line__facts">
          <div>
            <dt>{say('actor')}</dt>
            <dd>{step.actor}</dd>
          </div>
          <div>
            <dt>{say('timeLimit')}</dt>
            <dd className="step-line__limit">
              {step.limitText}
              {step.waitReason && <span className="soft"> ({step.waitReason})</span>}
            </dd>
          </div>
          <div>
            <dt>{say('basis')}</dt>
            <dd>{step.legalBasis}</dd>
          </div>
        </dl>
        <Evidence row={step} />
      </div>
    </li>
  );
}
