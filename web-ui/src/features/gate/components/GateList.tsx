import { useQuery } from '@tanstack/react-query';
import type { DossierView } from '../../../api/dossierTypes';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { gatesQuery } from '../api/gatesQuery';
import { gateWords } from '../gateWords';
import { GateCard } from './GateCard';
import './GateList.css';

interface GateListProps {
  dossier: DossierView;
  /** Those of one step alone; all of the dossier without it. */
  stepId?: string;
}

/** Conditions somebody has to look at, for those who appraise and decide. */
export function GateList({ dossier, stepId }: GateListProps) {
  const say = useWords(gateWords);
  const gates = useQuery(gatesQuery(dossier.id));
  if (gates.isPending) return <Loading />;
  if (!gates.data) return <ProblemNotice error={gates.error} onRetry={() => void gates.refetch()} />;
  const shown = gates.data.filter((gate) => !stepId || gate.stepId === stepId);
  if (shown.length === 0) return stepId ? null : <p className="soft">{say('none')}</p>;
  return (
    <section className="task-part" aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <p className="soft small">{say('sealed')}</p>
      <ul className="gates">
        {shown.map((gate) => (
          <GateCard key={`${gate.name} ${gate.itemId ?? ''}`} dossierId={dossier.id} gate={gate} requirements={dossier.requirements} />
        ))}
      </ul>
    </section>
  );
}
