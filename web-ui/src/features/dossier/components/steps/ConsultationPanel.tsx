import type { DossierStep, DossierView } from '../../../../api/dossierTypes';
import type { Wire } from '../../../../api/wire';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { DueText } from '../../../../ui/text/DueText';
import { Notice } from '../../../../ui/notice/Notice';
import { Tag } from '../../../../ui/text/Tag';
import { consultationWords } from '../../consultationWords';
import './ConsultationPanel.css';

/** Who leads, who is asked, who has answered and who is late, while an answer is awaited. */
export function ConsultationPanel({ dossier }: { dossier: DossierView }) {
  return dossier.consultations.map((asked) => <Consultation key={asked.stepIds.join()} asked={asked} dossier={dossier} />);
}

function Consultation({ asked, dossier }: { asked: Wire<'ConsultationView'>; dossier: DossierView }) {
  const say = useWords(consultationWords);
  const steps = dossier.steps.filter((step) => step.id !== null && asked.stepIds.includes(step.id));
  const given = steps.filter((step) => step.state === 'DONE').length;
  return (
    <Notice title={say('consultation', { step: asked.stepName })}>
      <p>
        {asked.leadName && say('leads', { unit: asked.leadName })} {say('consulted', { n: steps.length })} {say('answersCount', { given, all: steps.length })}
      </p>
      <ul className="consultation">
        {steps.map((step) => (
          <li key={step.id}>
            <AskedBody step={step} />
          </li>
        ))}
      </ul>
      {dossier.actions.includes('closeConsultation') && <p>{say('mayClose')}</p>}
      <p className="soft small">{say('silence')}</p>
    </Notice>
  );
}

function AskedBody({ step }: { step: DossierStep }) {
  const say = useWords(consultationWords);
  if (step.state === 'DONE') {
    return (
      <>
        {step.unitName} <Tag tone="good">{say('answered')}</Tag>{' '}
        <span className="soft small">
          {[step.outcomeName, step.completedAt && say('answeredAt', { when: formatInstant(step.completedAt) })].filter(Boolean).join(' · ')}
        </span>
      </>
    );
  }
  if (step.state === 'CANCELLED') {
    return (
      <>
        {step.unitName} <Tag tone="late">{say('passedOver')}</Tag>
      </>
    );
  }
  return (
    <>
      {step.unitName} <Tag tone={step.late ? 'late' : 'info'}>{say(step.late ? 'lateAnswer' : 'unanswered')}</Tag>{' '}
      <span className="small">
        <DueText dueOn={step.dueOn} remainingText={step.remainingText} overdue={step.late} />
      </span>
    </>
  );
}
