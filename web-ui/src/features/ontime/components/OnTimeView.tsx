import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { PageHead } from '../../../ui/page/PageHead';
import { demanded, OnDemand } from '../../../ui/parts/onDemand';
import { onTimeQuery, onTimeSheetUrl, type OnTime, type OnTimeAsked } from '../api/onTimeQuery';
import { runsSearch, type RunsAsked } from '../api/runsQuery';
import { onTimeWords } from '../onTimeWords';
import { FigureTable, type FigureLine } from './FigureTable';
import { HeatMap } from './HeatMap';
import { OnTimeChoices } from './OnTimeChoices';
import './OnTime.css';

/** The tables do not wait for what is drawn. */
const bars = demanded(async () => (await import('./LateBars')).LateBars);

interface OnTimeViewProps {
  asked: OnTimeAsked;
  onAsk: (asked: OnTimeAsked) => void;
  /** Where the runs behind a figure are listed. */
  runsHref: (search: string) => string;
  /** The way to other pages of this kind. */
  links?: ReactNode;
}

/** What is late, where, and since when: the same runs by unit, by procedure and by step. */
export function OnTimeView({ asked, onAsk, runsHref, links }: OnTimeViewProps) {
  const say = useWords(onTimeWords);
  const view = useQuery(onTimeQuery(asked));
  return (
    <div className="stack">
      <PageHead title={say('title')}>
        {links}
        <Button onClick={() => window.print()}>{say('print')}</Button>
        <a className="button" href={onTimeSheetUrl(asked)} download>
          {say('sheet')}
        </a>
      </PageHead>
      <p className="soft small">{say('lead')}</p>
      {view.isError && <ProblemNotice error={view.error} onRetry={() => void view.refetch()} />}
      {view.isPending && <Loading />}
      {view.isSuccess && <OnTimeChoices view={view.data} onAsk={onAsk} />}
      {view.isSuccess && <Tables view={view.data} runsHref={runsHref} />}
    </div>
  );
}

function Tables({ view, runsHref }: { view: OnTime; runsHref: (search: string) => string }) {
  const say = useWords(onTimeWords);
  const { period, from, until, unitId, unitName, total } = view;
  const href = (more: Partial<RunsAsked>) => (state: string) => runsHref(runsSearch({ period, unit: unitId, state, ...more }).toString());
  const whole: FigureLine = { id: 'total', name: say('total'), figures: total, hrefOf: href({}) };
  const units = view.byUnit.map((each) => ({
    id: each.unitId,
    name: each.alone ? say('alone', { name: each.name }) : each.name,
    figures: each.figures,
    hrefOf: href({ unit: each.unitId, ...(each.alone && { alone: 'true' }) }),
  }));
  const procedures = view.byProcedure.map((each) => ({
    id: each.procedure,
    name: each.name,
    figures: each.figures,
    hrefOf: href({ procedure: each.procedure }),
  }));
  const steps = view.byStep.map((each) => ({
    id: `${each.procedure} ${each.step}`,
    name: each.name,
    within: each.procedureName,
    figures: each.figures,
    hrefOf: href({ procedure: each.procedure, step: each.step }),
  }));
  return (
    <>
      <h2>{say('of', { unit: unitName, from: formatDay(from), until: formatDay(until) })}</h2>
      {units.length === 0 && <EmptyState title={say('empty')} />}
      {units.length > 0 && (
        <>
          <h3>{say('byUnit')}</h3>
          <OnDemand part={bars} given={{ lines: units }} />
          <FigureTable caption={say('byUnit')} named={say('unit')} lines={[...units, whole]} />
          <h3>{say('byProcedure')}</h3>
          <OnDemand part={bars} given={{ lines: procedures }} />
          <FigureTable caption={say('byProcedure')} named={say('procedure')} lines={[...procedures, whole]} />
          <h3>{say('byStep')}</h3>
          <HeatMap steps={view.byStep} procedures={view.byProcedure} />
          <FigureTable caption={say('byStep')} named={say('step')} within={say('procedure')} lines={[...steps, whole]} />
        </>
      )}
    </>
  );
}
