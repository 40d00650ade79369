import type { FocusEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import { DataTable } from '../../../ui/table/DataTable';
import type { TableColumn } from '../../../ui/table/tableTypes';
import { Tag } from '../../../ui/text/Tag';
import type { StudioStep } from '../api/studioQuery';
import { studioWords } from '../studioWords';
import { Basis } from './Basis';
import { PracticeCell } from './PracticeCell';
import './StepTable.css';

interface StepTableProps {
  steps: StudioStep[];
  /** Of how many finished dossiers it is told what a step takes. */
  fewest: number;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** Every step in the order of the way. Going from row to row chooses the step. */
export function StepTable({ steps, fewest, chosen, onChoose }: StepTableProps) {
  const say = useWords(studioWords);
  const columns: TableColumn<StudioStep>[] = [
    {
      id: 'step',
      title: say('step'),
      names: true,
      cell: (step) => (
        <>
          <button type="button" className="step-times__name" aria-pressed={step.id === chosen} onClick={() => onChoose(step.id)}>
            {step.label}
          </button>
          <div className="small soft">
            {step.code} {step.shared && <Tag>{say('shared')}</Tag>}
          </div>
        </>
      ),
    },
    {
      id: 'who',
      title: say('who'),
      cell: (step) => (
        <>
          {step.part}
          <div className="small soft">{say(step.role)}</div>
        </>
      ),
    },
    { id: 'limit', title: say('limit'), cell: (step) => <Length step={step} /> },
    { id: 'warnAt', title: say('warnAt'), cell: (step) => (step.warnAt ? say('percent', { n: step.warnAt }) : '–'), className: 'step-times__number' },
    { id: 'basis', title: say('basis'), cell: (step) => <Basis row={step} text={step.legalBasis} /> },
    { id: 'practice', title: say('practice'), cell: (step) => <PracticeCell step={step} fewest={fewest} />, className: 'step-times__practice' },
  ];
  const follow = (event: FocusEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('tr[data-item]');
    if (row?.dataset.item) onChoose(row.dataset.item);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only follows where the focus is, the table is what acts
    <div onFocus={follow}>
      <DataTable
        caption={say('steps')}
        className="step-times stacked-table"
        columns={columns}
        rows={steps}
        idOf={(step) => step.id}
        nameOf={(step) => step.label}
        rowClass={(step) => (step.id === chosen ? 'step-times__chosen' : '')}
      />
    </div>
  );
}

function Length({ step }: { step: StudioStep }) {
  const say = useWords(studioWords);
  if (!step.limit) return say('waits', { day: step.waits ?? '' });
  return (
    <>
      <strong className="step-times__limit">{step.limit.text}</strong>
      {step.from && <div className="small soft">{say('from', { day: step.from })}</div>}
    </>
  );
}
