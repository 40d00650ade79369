import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { SelectField } from '../../../ui/form/SelectField';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { PageHead } from '../../../ui/page/PageHead';
import { DataTable } from '../../../ui/table/DataTable';
import { yearPlanQuery, yearPlanSheetUrl, type YearPlan, type YearPlanAsked } from '../api/yearPlanQuery';
import { yearPlanWords } from '../yearPlanWords';
import { PlanDialog } from './PlanDialog';
import './YearPlan.css';

const YEARS_BACK = 5;

interface YearPlanViewProps {
  asked: YearPlanAsked;
  onAsk: (asked: YearPlanAsked) => void;
  /** The way to other pages of this kind. */
  links?: ReactNode;
  /** Whether it is a part of another page. */
  below?: boolean;
}

/** Plan, done, share: figures of a unit with everything below it. */
export function YearPlanView({ asked, onAsk, links, below = false }: YearPlanViewProps) {
  const say = useWords(yearPlanWords);
  const [planning, setPlanning] = useState(false);
  const plan = useQuery(yearPlanQuery(asked));
  if (plan.isPending) return <Loading />;
  if (plan.isError) return <ProblemNotice error={plan.error} onRetry={() => void plan.refetch()} />;
  const { year, unitId, unitName, units, figures, mayPlan } = plan.data;
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(thisYear + 1 - back));
  const Subject = below ? 'h3' : 'h2';
  return (
    <div className="stack">
      <PageHead title={say('title')} below={below}>
        {links}
        <a className="button" href={yearPlanSheetUrl(asked)} download>
          {say('sheet')}
        </a>
        {mayPlan && figures.length > 0 && (
          <Button look="main" onClick={() => setPlanning(true)}>
            {say('enter')}
          </Button>
        )}
      </PageHead>
      <p className="soft small">{say('lead')}</p>
      <div className="year-plan-choices no-print">
        <SelectField
          id="year-plan-year"
          label={say('year')}
          value={String(year)}
          choices={years.map((each) => ({ value: each, label: each }))}
          onChange={(chosen) => onAsk({ ...asked, year: chosen })}
        />
        <SelectField
          id="year-plan-unit"
          label={say('unit')}
          value={unitId}
          choices={[
            ...units.filter((unit) => unit.above).map((unit) => ({ value: unit.id, label: say('unitAbove', { name: unit.name }) })),
            { value: unitId, label: unitName },
            ...units.filter((unit) => !unit.above).map((unit) => ({ value: unit.id, label: `– ${unit.name}` })),
          ]}
          onChange={(unit) => onAsk({ ...asked, unit })}
        />
      </div>
      <Subject>
        {unitName}, {year}
      </Subject>
      {figures.length === 0 ? <EmptyState title={say('empty')} /> : <FigureTable figures={figures} />}
      {planning && <PlanDialog plan={plan.data} onClose={() => setPlanning(false)} />}
    </div>
  );
}

function FigureTable({ figures }: { figures: YearPlan['figures'] }) {
  const say = useWords(yearPlanWords);
  type Figure = YearPlan['figures'][number];
  const number = (id: 'planned' | 'done' | 'share', shown: (figure: Figure) => string) => ({
    id,
    title: say(id),
    className: 'year-plan__number',
    cell: shown,
  });
  return (
    <DataTable
      caption={say('title')}
      className="year-plan"
      columns={[
        { id: 'figure', title: say('figure'), names: true, cell: (figure: Figure) => figure.label },
        number('planned', (figure) => (figure.planned === null ? '–' : String(figure.planned))),
        number('done', (figure) => String(figure.done)),
        number('share', (figure) => (figure.share === null ? '–' : `${figure.share}%`)),
      ]}
      rows={figures}
      idOf={(figure) => figure.name}
      nameOf={(figure) => figure.label}
    />
  );
}
