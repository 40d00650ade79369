import type { DossierStep } from '../../../../api/dossierTypes';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Tag, type TagTone } from '../../../../ui/text/Tag';
import { consultationWords } from '../../consultationWords';
import { dossierWords } from '../../dossierWords';
import './SideBySide.css';
import { StepWritten } from './StepWritten';

type Word = 'answered' | 'unanswered' | 'passedOver';
const TONES: Record<Word, TagTone> = { answered: 'good', unanswered: 'info', passedOver: 'late' };

function wordOf(step: DossierStep): Word {
  if (step.state === 'DONE') return 'answered';
  return step.state === 'CANCELLED' ? 'passedOver' : 'unanswered';
}

/** What each of those who were asked has said, one beside the other. Silence is shown as silence. */
export function SideBySide({ steps }: { steps: DossierStep[] }) {
  const say = useWords(consultationWords);
  const sayDossier = useWords(dossierWords);
  if (steps.length === 0) return null;
  const open = steps.filter((step) => wordOf(step) !== 'answered').length;
  return (
    <section className="side-by-side" aria-label={say('answers')}>
      <h3 className="side-by-side__title">{say('answers')}</h3>
      <p className="soft small">{say('answersCount', { given: steps.length - open, all: steps.length })}</p>
      <ul className="side-by-side__list">
        {steps.map((step) => (
          <li key={step.id} className="side-by-side__answer">
            <p className="side-by-side__unit">
              <strong>{step.unitName}</strong> <Tag tone={TONES[wordOf(step)]}>{say(wordOf(step))}</Tag>
            </p>
            <p className="soft small">{step.name}</p>
            {step.outcomeName && <p className="side-by-side__outcome">{step.outcomeName}</p>}
            {step.passedOver && <p>{sayDossier('passedOverWhy', { reason: step.passedOver })}</p>}
            <StepWritten step={step} />
            {step.completedAt && <p className="soft small">{[step.completedByName, formatInstant(step.completedAt)].filter(Boolean).join(' · ')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
