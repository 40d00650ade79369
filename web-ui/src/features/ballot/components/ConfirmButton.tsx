import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { confirmTally } from '../api/confirmTally';
import type { Ballot } from '../ballot';
import { ballotWords } from '../ballotWords';

/** The second pair of eyes: another official puts his name to the numbers. */
export function ConfirmButton({ ballot }: { ballot: Ballot }) {
  const say = useWords(ballotWords);
  const client = useQueryClient();
  const confirming = useMutation({
    mutationFn: () => confirmTally(ballot.taskId, ballot.version),
    onSuccess: () => setFlash({ kind: 'good', text: say('confirmDone') }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['ballot', ballot.taskId] });
      void client.invalidateQueries({ queryKey: ['ballots-waiting'] });
    },
  });
  return (
    <div className="stack">
      <p className="soft small">{say('confirmHint')}</p>
      {confirming.error && <ProblemNotice error={confirming.error} />}
      <p>
        <Button look="main" busy={confirming.isPending} onClick={() => confirming.mutate()}>
          {say('confirm')}
        </Button>
      </p>
    </div>
  );
}
