import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import type { StudioStep } from '../api/studioQuery';
import { studioWords } from '../studioWords';

/** What the step takes in practice; nothing is said of a wait, and of few dossiers only that they are few. */
export function PracticeCell({ step, fewest }: { step: StudioStep; fewest: number }) {
  const say = useWords(studioWords);
  if (!step.limit) return '–';
  const { practice } = step;
  if (!practice) return <span className="small soft">{say('tooFew', { n: fewest })}</span>;
  const days = (n: number) => say(practice.unit === 'WORKING_DAYS' ? 'workingDays' : 'calendarDays', { n });
  return (
    <span className="small">
      <div>{say('median', { n: days(practice.median) })}</div>
      <div>{say('ninetieth', { n: days(practice.ninetieth) })}</div>
      {practice.late !== null && <Tag tone={practice.late > 0 ? 'late' : 'good'}>{say('late', { n: practice.late })}</Tag>}{' '}
      <span className="soft">{say('runs', { n: practice.runs })}</span>
    </span>
  );
}
