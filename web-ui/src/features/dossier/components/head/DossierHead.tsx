import { Fragment, type ReactNode } from 'react';
import type { DossierClock, DossierView } from '../../../../api/dossierTypes';
import { formatDay, formatDayLong } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { DueText } from '../../../../ui/text/DueText';
import { Disclosure } from '../../../../ui/act/Disclosure';
import { genderText } from '../../../../ui/text/genderText';
import { Icon } from '../../../../ui/text/Icon';
import { Tag } from '../../../../ui/text/Tag';
import { dossierWords } from '../../dossierWords';
import { statusTone } from '../../statusTone';
import { ClockDue } from './ClockDue';
import './DossierHead.css';

/** Until when the step that is worked on is to be done. */
export interface StepDue {
  dueOn: string | null;
  remainingText: string | null;
  overdue: boolean;
  /** How many steps are open beside it. */
  beside?: number;
}

interface DossierHeadProps {
  dossier: DossierView;
  back: ReactNode;
  acts?: ReactNode;
  stepDue?: StepDue;
}

/** One line: whose dossier, how it stands, until when; the rest on demand, since the paper is what is worked on. */
export function DossierHead({ dossier, back, acts, stepDue = currentDue(dossier) }: DossierHeadProps) {
  const say = useWords(dossierWords);
  return (
    <header className="dossier-head">
      {back}
      <h1>{dossier.about}</h1>
      <Tag tone={statusTone(dossier.status)}>{dossier.statusName}</Tag>
      {clocksInHead(dossier.clocks, Boolean(stepDue?.dueOn)).map((clock, _, shown) => (
        <ShortClock
          key={`${clock.clock}-${clock.label}`}
          clock={clock}
          alone={shown.filter((one) => one.clock === clock.clock).length === 1}
          several={shown.length > 1}
        />
      ))}
      {stepDue?.dueOn && !dossier.clocks.some((clock) => clock.state === 'RUNNING') && (
        <span className={stepDue.overdue ? 'dossier-head__clock dossier-head__clock--late' : 'dossier-head__clock'}>
          {stepDue.beside ? say('dueNext', { n: stepDue.beside + 1 }) : say('dueOfStep')}: {!stepDue.remainingText && formatDay(stepDue.dueOn)}{' '}
          <DueText dueOn={stepDue.dueOn} remainingText={stepDue.remainingText} overdue={stepDue.overdue} />
        </span>
      )}
      <span className="dossier-head__acts no-print">
        <Disclosure
          button={
            <>
              {say('about')}
              <Icon name="down" size={16} />
            </>
          }
        >
          <DossierFacts dossier={dossier} />
        </Disclosure>
        {acts}
      </span>
    </header>
  );
}

function DossierFacts({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  const { subject, procedure } = dossier;
  return (
    <div className="stack">
      <p>
        {(subject
          ? [procedure.subject, say('born', { text: subject.birthText }), genderText(subject.gender), subject.homeUnitName ?? dossier.cell.name]
          : [dossier.cell.name]
        )
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="dossier-head__facts">
        <dt>{say('code')}</dt>
        <dd className="mono">{dossier.code}</dd>
        <dt>{say('procedure')}</dt>
        <dd>
          {procedure.name} <span className="soft">({say('revision', { n: procedure.revisionNumber })})</span>
        </dd>
        <dt>{say('openedOn')}</dt>
        <dd>{formatDay(dossier.openedOn)}</dd>
        {dossier.answers.map(({ label, said }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </Fragment>
        ))}
      </dl>
      <ul className="stack-s">
        {dossier.clocks.map((clock) => (
          <li key={`${clock.clock}-${clock.label}`} className={clock.late ? 'clock-card clock-card--late' : 'clock-card'}>
            <span className="clock-card__label">{say(clock.clock)}</span>
            {clock.dueOn && <span className="clock-card__day">{formatDayLong(clock.dueOn)}</span>}
            <span className="small">
              <ClockDue clock={clock} />
            </span>
            <span className="clock-card__label">{clock.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of the open step that is due first, where the page is not about one itself. */
function currentDue(dossier: DossierView): StepDue | undefined {
  const open = dossier.steps.filter((step) => step.state === 'CURRENT');
  const [first] = open.filter((step) => step.dueOn).sort((a, b) => a.dueOn!.localeCompare(b.dueOn!));
  return first && { dueOn: first.dueOn, remainingText: first.remainingText, overdue: first.late, beside: open.length - 1 };
}

function counts(clock: DossierClock): boolean {
  return clock.state === 'RUNNING' || clock.state === 'PAUSED';
}

/** Those that count now; what is over stands among the facts. Where nothing counts and no step is due any more, the last one. */
function clocksInHead(clocks: DossierClock[], stepDue: boolean): DossierClock[] {
  const counting = clocks.filter(counts);
  return counting.length > 0 || stepDue ? counting : clocks.slice(-1);
}

interface ShortClockProps {
  clock: DossierClock;
  /** The only one of its kind. */
  alone: boolean;
  /** Beside others: what it is for stands above its day, and is cut before the day is. */
  several: boolean;
}

/** Two of one kind are told apart by what each is for. */
function ShortClock({ clock, alone, several }: ShortClockProps) {
  const say = useWords(dossierWords);
  const looks = ['dossier-head__clock', several && 'dossier-head__clock--several', clock.late && 'dossier-head__clock--late'];
  return (
    <span className={looks.filter(Boolean).join(' ')} title={clock.label}>
      <span className="dossier-head__of">{alone ? say(clock.clock) : clock.label}: </span>
      <span className="dossier-head__due">
        {clock.dueOn && !clock.remainingText && formatDay(clock.dueOn)} <ClockDue clock={clock} />
      </span>
    </span>
  );
}
