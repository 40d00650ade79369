import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Loading } from '../../../../ui/notice/Loading';
import { PageProblem } from '../../../../ui/page/PageProblem';
import { Tag } from '../../../../ui/text/Tag';
import { unitQuery } from '../../api/unitQuery';
import { successionWords } from '../../successionWords';
import { unitWords } from '../../unitWords';
import { HoldingTable } from '../officials/HoldingTable';
import { SuccessionDialog } from './SuccessionDialog';
import { UnitActs, type UnitAct } from './UnitActs';
import { UnitFacts } from './UnitFacts';

interface UnitPanelProps {
  id: string;
  onMade: (id: string) => void;
  dossiersLink: ReactNode;
}

export function UnitPanel({ id, onMade, dossiersLink }: UnitPanelProps) {
  const say = useWords(unitWords);
  const unit = useQuery(unitQuery(id));
  const saySuccession = useWords(successionWords);
  const [act, setAct] = useState<UnitAct | null>(null);
  const [succeeding, setSucceeding] = useState(false);
  const succeed = () => {
    setAct(null);
    setSucceeding(true);
  };
  if (unit.isPending) return <Loading />;
  if (unit.isError) return <PageProblem error={unit.error} onRetry={() => void unit.refetch()} />;
  const node = unit.data.detail.unit;
  const acts: UnitAct[] = [...(unit.data.kindsBelow.length > 0 ? (['setUp'] as const) : []), 'rename', 'recode', 'assignDuty'];
  if (node.parentId) acts.push('move', 'end');
  return (
    <section className="panel stack" aria-labelledby="unit-name">
      <h2 id="unit-name">
        {node.name} {node.to && <Tag tone="late">{say('ended')}</Tag>}
      </h2>
      <UnitFacts unit={unit.data} />
      {!node.to && (
        <div className="cluster">
          {acts.map((each) => (
            <Button key={each} size="small" look={each === 'setUp' ? 'main' : each === 'end' ? 'danger' : 'plain'} onClick={() => setAct(each)}>
              {say(each)}
            </Button>
          ))}
          {node.parentId && (
            <Button size="small" look="danger" onClick={() => setSucceeding(true)}>
              {saySuccession('act')}
            </Button>
          )}
        </div>
      )}
      <h3>{say('people')}</h3>
      {unit.data.detail.holdings.length === 0 ? (
        <p className="soft">{say('nobody')}</p>
      ) : (
        <HoldingTable holdings={unit.data.detail.holdings} caption={say('people')} show="official" />
      )}
      {succeeding && <SuccessionDialog unit={node} onClose={() => setSucceeding(false)} />}
      {act && <UnitActs key={act} unit={unit.data} act={act} onClose={() => setAct(null)} onMade={onMade} dossiersLink={dossiersLink} onSucceed={succeed} />}
    </section>
  );
}
