import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { ballotQuery } from '../api/ballotQuery';
import type { Ballot } from '../ballot';
import { ballotWords } from '../ballotWords';
import { BallotState } from './BallotState';
import { ConfirmButton } from './ConfirmButton';
import { ReckoningLines } from './ReckoningLines';
import { RuleLine } from './RuleLine';
import { TallyForm } from './TallyForm';
import { TallyNumbers } from './TallyNumbers';
import './BallotPanel.css';

/** The vote of a step: its rule, its numbers, and whether another has confirmed them. */
export function BallotPanel({ taskId }: { taskId: string }) {
  const say = useWords(ballotWords);
  const ballot = useQuery(ballotQuery(taskId));
  if (ballot.data) return <BallotCard ballot={ballot.data} onReload={() => void ballot.refetch()} />;
  if (ballot.isPending) return <Loading />;
  if (asProblem(ballot.error).status === 403) return <Notice>{say('closed')}</Notice>;
  return <ProblemNotice error={ballot.error} onRetry={() => void ballot.refetch()} />;
}

interface BallotCardProps {
  ballot: Ballot;
  /** Whether it is looked back on. */
  past?: boolean;
  onReload?: () => void;
}

export function BallotCard({ ballot, past, onReload }: BallotCardProps) {
  const say = useWords(ballotWords);
  const client = useQueryClient();
  const mayEnter = ballot.actions.includes('enter');
  const waits = ballot.version > 0 && !ballot.confirmedByName;
  return (
    <section id={mayEnter ? 'ballot' : undefined} tabIndex={-1} className="task-part ballot" aria-label={`${say('title')}: ${ballot.rule.label}`}>
      <h3>{ballot.rule.label}</h3>
      <RuleLine rule={ballot.rule} taken={past ? null : ballot.taken} />
      {mayEnter ? (
        <TallyForm key={ballot.version} ballot={ballot} onEntered={() => void client.invalidateQueries({ queryKey: ['ballot', ballot.taskId] })} />
      ) : (
        ballot.tally && (
          <>
            <TallyNumbers ballot={ballot} />
            <ReckoningLines reckoning={ballot.reckoning} />
          </>
        )
      )}
      <BallotState ballot={ballot} />
      <Lacking ballot={ballot} />
      {ballot.reason && <p className="small">{say('reason', { text: ballot.reason })}</p>}
      {ballot.actions.includes('confirm') && <ConfirmButton ballot={ballot} />}
      {mayEnter && waits && onReload && (
        <p>
          <Button size="small" look="quiet" onClick={onReload}>
            {say('again')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** What the step still waits for on the side of the vote. */
function Lacking({ ballot }: { ballot: Ballot }) {
  const say = useWords(ballotWords);
  if (ballot.confirmedByName || ballot.actions.length === 0) return null;
  return <p className="small">{say('lacks', { what: [...(ballot.version === 0 ? [say('lacksTally')] : []), say('lacksConfirmation')].join(', ') })}</p>;
}
