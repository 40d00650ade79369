import { useMutation } from '@tanstack/react-query';
import { read } from '../../../api/client';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { TALLY_FIELDS, type Ballot, type TypedTally } from '../ballot';
import { ballotWords } from '../ballotWords';
import type { TypedState } from '../useTypedTally';

interface TypedLineProps {
  taskId: string;
  state: TypedState;
  mine: TypedTally;
  onChoose: (fresh: Ballot, mine: boolean) => void;
}

/** Whether the numbers typed so far are kept; where another window has kept others, both stand side by side. */
export function TypedLine({ taskId, state, mine, onChoose }: TypedLineProps) {
  const say = useWords(ballotWords);
  const other = useMutation({ mutationFn: () => read<Ballot>(`/api/work-items/${taskId}/ballot`) });
  if (state !== 'elsewhere') {
    return (
      <p role="status" className={state === 'unkept' ? 'ballot__unkept small' : 'soft small'}>
        {state === 'clean' ? '' : say(state)}
      </p>
    );
  }
  const fresh = other.data;
  const theirs = fresh?.typed ?? fresh?.tally;
  return (
    <Notice kind="soon" title={say('elsewhere')} live>
      {fresh ? (
        <>
          <ul className="notice__list">
            {TALLY_FIELDS.filter((field) => String(theirs?.[field] ?? '') !== mine[field]).map((field) => (
              <li key={field}>
                {say(field)}: {say('elsewhereBoth', { mine: mine[field] || '–', theirs: String(theirs?.[field] ?? '') || '–' })}
              </li>
            ))}
          </ul>
          <p className="cluster">
            <Button size="small" onClick={() => onChoose(fresh, true)}>
              {say('keepMine')}
            </Button>
            <Button size="small" onClick={() => onChoose(fresh, false)}>
              {say('takeTheirs')}
            </Button>
          </p>
        </>
      ) : (
        <p>
          <Button size="small" busy={other.isPending} onClick={() => other.mutate()}>
            {say('elsewhereShow')}
          </Button>
        </p>
      )}
    </Notice>
  );
}
