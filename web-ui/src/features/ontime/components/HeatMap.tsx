import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Drawing } from '../../../ui/bpmn/Drawing';
import { SelectField } from '../../../ui/form/SelectField';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { drawingQuery } from '../api/drawingQuery';
import type { OnTime } from '../api/onTimeQuery';
import { drawHeat, showHottest } from '../drawHeat';
import { heatOf } from '../heat';
import { onTimeWords } from '../onTimeWords';
import './HeatMap.css';

interface HeatMapProps {
  steps: OnTime['byStep'];
  procedures: OnTime['byProcedure'];
}

/** One procedure, drawn: where its runs are late. The table of steps holds the same figures, and is what is printed. */
export function HeatMap({ steps, procedures }: HeatMapProps) {
  const say = useWords(onTimeWords);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const procedure = procedures.find((each) => each.procedure === chosen) ?? procedures[0];
  if (!procedure) return null;
  return (
    <div className="no-print stack">
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('hideHeat') : say('showHeat')}
        </Button>
      </div>
      {open && (
        <>
          <div className="heat-choice">
            <SelectField
              id="on-time-drawn"
              label={say('procedure')}
              value={procedure.procedure}
              choices={procedures.map((each) => ({ value: each.procedure, label: each.name }))}
              onChange={setChosen}
            />
          </div>
          <Heated key={procedure.procedure} slug={procedure.procedure} name={procedure.name} steps={steps} />
        </>
      )}
    </div>
  );
}

interface HeatedProps {
  slug: string;
  name: string;
  steps: OnTime['byStep'];
}

function Heated({ slug, name, steps }: HeatedProps) {
  const say = useWords(onTimeWords);
  const xml = useQuery(drawingQuery(slug));
  const heat = useMemo(() => heatOf(steps, slug), [steps, slug]);
  const draw = useCallback((container: HTMLElement) => drawHeat(container, xml.data ?? '', heat), [xml.data, heat]);
  if (xml.isPending) return <Loading />;
  if (xml.isError) return <ProblemNotice error={xml.error} onRetry={() => void xml.refetch()} />;
  return (
    <Drawing label={say('heatLabel', { name })} draw={draw} tools={[{ name: say('toHottest'), does: showHottest(heat) }]}>
      {([0, 1, 2, 3, 4] as const).map((degree) => (
        <span key={degree} className={`heat-key heat-key--${degree}`}>
          {say(`heat${degree}`)}
        </span>
      ))}
      <span className="soft">{say('heatLead')}</span>
    </Drawing>
  );
}
