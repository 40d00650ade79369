import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { waitingBallotsQuery } from '../api/waitingBallotsQuery';
import type { WaitingBallot } from '../ballot';
import { ballotWords } from '../ballotWords';
import { BallotPanel } from './BallotPanel';

/** One row a tally; its numbers open on demand, and each opening is recorded. */
export function WaitingBallots() {
  const say = useWords(ballotWords);
  const waiting = useQuery({ ...waitingBallotsQuery, staleTime: 0 });
  if (waiting.isPending) return <Loading />;
  if (!waiting.data) return <ProblemNotice error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (waiting.data.items.length === 0) return <EmptyState title={say('waitingNone')} />;
  return (
    <>
      <ul className="stack">
        {waiting.data.items.map((ballot) => (
          <WaitingRow key={ballot.taskId} ballot={ballot} />
        ))}
      </ul>
      {waiting.data.more && (
        <p role="status" className="soft small">
          {say('waitingMore', { n: waiting.data.items.length })}
        </p>
      )}
    </>
  );
}

function WaitingRow({ ballot }: { ballot: WaitingBallot }) {
  const say = useWords(ballotWords);
  const [open, setOpen] = useState(false);
  return (
    <li className="panel stack">
      <div>
        <h2>
          {ballot.stepName} · {ballot.personName}
        </h2>
        <p className="soft small">
          {ballot.unitName} · <span className="mono">{ballot.dossierCode}</span> ·{' '}
          {say('entered', { name: ballot.enteredByName, when: formatInstant(ballot.enteredAt) })}
        </p>
      </div>
      {open ? (
        <BallotPanel taskId={ballot.taskId} />
      ) : (
        <p>
          <Button onClick={() => setOpen(true)}>{say('show')}</Button>
        </p>
      )}
    </li>
  );
}
