import type { DossierClock } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { DueText } from '../../../../ui/text/DueText';
import { dossierWords } from '../../dossierWords';

/** What is left of a clock; one that is paused or over has nothing left, and says so. */
export function ClockDue({ clock }: { clock: DossierClock }) {
  const say = useWords(dossierWords);
  if (clock.state === 'PAUSED') return <span className="soft">{say('clockPaused')}</span>;
  if (clock.state === 'ENDED') return <span className={clock.late ? 'due--late' : 'soft'}>{say(clock.late ? 'clockEndedLate' : 'clockEnded')}</span>;
  if (clock.dueOn && !clock.remainingText) return <span className="soft">{say('clockClosed')}</span>;
  if (!clock.dueOn && !clock.remainingText) return <span className="soft">{say('clockIdle')}</span>;
  return <DueText dueOn={clock.dueOn} remainingText={clock.remainingText} overdue={clock.late} />;
}
