import type { DossierStep } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { dossierWords } from '../../dossierWords';
import './StepWritten.css';

/** What a step wrote, field by field, as far as the reader may see it. */
export function StepWritten({ step }: { step: DossierStep }) {
  const say = useWords(dossierWords);
  return (
    <>
      {step.written.length > 0 && (
        <dl className="step-written">
          {step.written.map((field) => (
            <div key={field.field}>
              <dt>{field.label}</dt>
              <dd>{field.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {step.partlyHidden && <p className="soft small">{say('partlyHidden')}</p>}
    </>
  );
}
