import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { PageHead } from '../../../ui/page/PageHead';
import { PageProblem } from '../../../ui/page/PageProblem';
import { usePageTitle } from '../../../ui/page/usePageTitle';
import { studioQuery, type StudioTimes } from '../api/studioQuery';
import { studioWords } from '../studioWords';
import { OtherTimes } from './OtherTimes';
import { StepTable } from './StepTable';
import { TimeFindings } from './TimeFindings';
import { TimesDrawing } from './TimesDrawing';
import { WholeLimits } from './WholeLimits';
import './ProcedureTimes.css';

/** All times of a procedure in force, with its drawing. */
export function ProcedureTimes({ slug, links }: { slug: string; links: ReactNode }) {
  const say = useWords(studioWords);
  const { data, isPending, error, refetch } = useQuery(studioQuery(slug));
  usePageTitle(data ? `${say('title')} · ${data.name}` : say('title'));
  if (isPending) return <Loading />;
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return <Times times={data} links={links} />;
}

function Times({ times, links }: { times: StudioTimes; links: ReactNode }) {
  const say = useWords(studioWords);
  const [chosen, setChosen] = useState<string>();
  const lit = times.steps.find((step) => step.id === chosen)?.drawnAs;
  const pick = (element: string) => {
    const step = times.steps.find((each) => each.drawnAs === element);
    if (step && lit !== element) setChosen(step.id);
  };
  return (
    <article className="stack">
      <PageHead title={`${say('title')}: ${times.name}`}>{links}</PageHead>
      <p className="soft">{say('lead', { n: times.revision, day: formatDay(times.effectiveFrom) })}</p>
      <TimeFindings findings={times.findings} onShow={setChosen} />
      {times.limits.length > 0 && <WholeLimits limits={times.limits} />}
      <section className="stack-s" aria-labelledby="step-times">
        <h2 id="step-times">{say('steps')}</h2>
        <p className="small soft">{say('stepsHint')}</p>
        <div className="procedure-times">
          <StepTable steps={times.steps} fewest={times.fewest} chosen={chosen} onChoose={setChosen} />
          <div className="procedure-times__drawing no-print">
            <TimesDrawing slug={times.slug} steps={times.steps} lit={lit} onPick={pick} />
          </div>
        </div>
      </section>
      <OtherTimes times={times} />
    </article>
  );
}
