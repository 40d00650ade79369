import type { Requirement } from '../../../api/dossierTypes';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import type { Gate } from '../api/gatesQuery';
import { gateWords } from '../gateWords';
import { GateForm } from './GateForm';

interface GateCardProps {
  dossierId: string;
  gate: Gate;
  requirements: Requirement[];
}

/** One condition: what was found, where it is seen, what somebody concluded. */
export function GateCard({ dossierId, gate, requirements }: GateCardProps) {
  const say = useWords(gateWords);
  const paper = requirements.find((one) => one.code === gate.paper);
  return (
    <li className="gate">
      <p>
        <strong>{gate.label}</strong> <Tag tone={gate.clear ? 'good' : 'soon'}>{say(gate.clear ? 'clear' : 'review')}</Tag>
      </p>
      {gate.itemName && <p className="small">{gate.itemName}</p>}
      <p className="small">{gate.text}</p>
      {paper && (
        <p className="soft small">
          {say('seenIn', { paper: paper.name })}
          {paper.documentIds.length === 0 && ` (${say('notSeen')})`}
        </p>
      )}
      <p className="soft small">
        {say('rule', { basis: gate.basis, source: gate.source })}
        {gate.confidence !== 'sourced' && ` ${say('unsure')}`}
      </p>
      {!gate.clear && <Concluded gate={gate} />}
      {gate.mayConclude && <GateForm dossierId={dossierId} gate={gate} />}
    </li>
  );
}

function Concluded({ gate }: { gate: Gate }) {
  const say = useWords(gateWords);
  if (!gate.conclusion) return <p className="small">{say('waiting')}</p>;
  return (
    <p className="small">
      <strong>{say(gate.conclusion)}</strong>{' '}
      {say('concluded', { who: gate.enteredByName ?? '', when: formatInstant(gate.enteredAt!), reason: gate.reason ?? '' })}
      {!gate.settled && ` ${say('changed')}`}
    </p>
  );
}
