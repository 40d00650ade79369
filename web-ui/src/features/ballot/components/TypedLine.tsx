import { useMutation } from '@tanstack/react-query';
import { read } from '../../../api/client';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { tallyFields, typedTally, type Ballot, type TypedTally } from '../ballot';
import { ballotWords } from '../ballotWords';
import type { TypedState } from '../useTypedTally';

interface TypedLineProps {
  ballot: Ballot;
  state: TypedState;
  mine: TypedTally;
  /** What is said where others were entered, not only typed, meanwhile. */
  overtaken?: string | undefined;
  onChoose: (fresh: Ballot, mine: boolean) => void;
}

/** Whether the numbers typed so far are kept; where another window has kept others, both stand side by side. */
export function TypedLine({ ballot, state, mine, overtaken, onChoose }: TypedLineProps) {
  const say = useWords(ballotWords);
  const other = useMutation({ mutationFn: () => read<Ballot>(`/api/work-items/${ballot.taskId}/ballot`) });
  if (state !== 'elsewhere' && !overtaken) {
    return (
      <p role="status" className={state === 'unkept' ? 'ballot__unkept small' : 'soft small'}>
        {state === 'clean' ? '' : say(state)}
      </p>
    );
  }
  const fresh = other.data;
  const theirs = fresh ? typedTally(fresh, overtaken ? fresh.tally : (fresh.typed ?? fresh.tally)) : null;
  const row = (tally: TypedTally | null) =>
    tally?.names.map((line) => `${line.name || '–'} ${line.inFavour || '–'}${line.against && `/${line.against}`}`).join('; ') || '–';
  return (
    <Notice kind="soon" title={overtaken ?? say('elsewhere')} live>
      {fresh ? (
        <>
          <ul className="notice__list">
            {tallyFields(ballot.rule)
              .filter((field) => theirs?.numbers[field] !== mine.numbers[field])
              .map((field) => (
                <li key={field}>
                  {say(field)}: {say('elsewhereBoth', { mine: mine.numbers[field] || '–', theirs: theirs?.numbers[field] || '–' })}
                </li>
              ))}
            {row(theirs) !== row(mine) && (
              <li>
                {say('names')}: {say('elsewhereBoth', { mine: row(mine), theirs: row(theirs) })}
              </li>
            )}
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
