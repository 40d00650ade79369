import type { ReactNode } from 'react';
import type { DossierClock, DossierView } from '../../../api/dossierTypes';
import { formatDay, formatDayLong } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { genderText } from '../../../ui/genderText';
import { Tag } from '../../../ui/Tag';
import { dossierWords } from '../dossierWords';
import { ClockDue } from './ClockDue';
import { statusTone } from '../statusTone';
import './DossierHead.css';

export function DossierHead({ dossier, back, acts }: { dossier: DossierView; back: ReactNode; acts?: ReactNode }) {
  const say = useWords(dossierWords);
  const { subject, procedure } = dossier;
  return (
    <header className="dossier-head">
      <div className="dossier-head__top">
        {back}
        <div className="cluster no-print">{acts}</div>
      </div>
      <div className="dossier-head__body">
        <div className="dossier-head__who">
          <div className="dossier-head__title">
            <h1>{subject.fullName}</h1>
            <Tag tone={statusTone(dossier.status)}>{dossier.statusName}</Tag>
          </div>
          <p className="soft small">
            {[say('born', { text: subject.birthText }), genderText(subject.gender), subject.homeUnitName ?? dossier.cell.name].filter(Boolean).join(' · ')}
          </p>
          <dl className="dossier-head__facts">
            <Fact label={say('code')} mono>
              {dossier.code}
            </Fact>
            <Fact label={say('procedure')}>
              {procedure.name} <span className="soft">({say('revision', { n: procedure.revisionNumber })})</span>
            </Fact>
            <Fact label={say('openedOn')}>{formatDay(dossier.openedOn)}</Fact>
          </dl>
        </div>
        {dossier.clocks.length > 0 && (
          <ul className="dossier-head__clocks">
            {dossier.clocks.map((clock) => (
              <ClockCard key={`${clock.clock}-${clock.label}`} clock={clock} />
            ))}
          </ul>
        )}
      </div>
    </header>
  );
}

function Fact({ label, mono, children }: { label: string; mono?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={mono ? 'mono' : undefined}>{children}</dd>
    </div>
  );
}

function ClockCard({ clock }: { clock: DossierClock }) {
  const say = useWords(dossierWords);
  return (
    <li className={clock.late ? 'clock-card clock-card--late' : 'clock-card'}>
      <span className="clock-card__label">{say(clock.clock)}</span>
      {clock.dueOn && <span className="clock-card__day">{formatDayLong(clock.dueOn)}</span>}
      <span className="small">
        <ClockDue clock={clock} />
      </span>
      <span className="clock-card__label">{clock.label}</span>
    </li>
  );
}
