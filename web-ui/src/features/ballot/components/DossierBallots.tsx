import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { dossierBallotsQuery } from '../api/dossierBallotsQuery';
import type { Ballot } from '../ballot';
import { ballotWords } from '../ballotWords';
import { BallotCard } from './BallotPanel';

/** The votes of a dossier so far, as far as the reader may know them. */
export function DossierBallots({ dossierId }: { dossierId: string }) {
  const say = useWords(ballotWords);
  const ballots = useQuery(dossierBallotsQuery(dossierId));
  if (ballots.isPending) return <Loading />;
  if (!ballots.data) return <ProblemNotice error={ballots.error} onRetry={() => void ballots.refetch()} />;
  if (ballots.data.length === 0) return <p className="soft">{say('tabNone')}</p>;
  return (
    <div className="stack">
      {ballots.data.map((ballot) =>
        ballot.sealed ? <HeldCard key={ballot.taskId} ballot={ballot} /> : <BallotCard key={ballot.taskId} past ballot={{ ...ballot, actions: [] }} />,
      )}
    </div>
  );
}

/** That a vote was held, for whom its numbers are sealed. */
function HeldCard({ ballot }: { ballot: Ballot }) {
  const say = useWords(ballotWords);
  return (
    <section className="task-part ballot" aria-label={`${say('title')}: ${ballot.rule.label}`}>
      <h3>{ballot.rule.label}</h3>
      <p className="small">
        {ballot.stepName}. {say('held')} {say('closed')}
      </p>
    </section>
  );
}
