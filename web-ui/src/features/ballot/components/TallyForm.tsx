import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { TextField } from '../../../ui/TextField';
import { useSettled } from '../../../ui/useSettled';
import { enterTally } from '../api/enterTally';
import { previewQuery } from '../api/previewQuery';
import { readTally, TALLY_FIELDS, TALLY_GROUPS, typedTally, unreadable, type Ballot, type TallyField } from '../ballot';
import { ballotWords } from '../ballotWords';
import { useTypedTally } from '../useTypedTally';
import { ReckoningLines } from './ReckoningLines';
import { TypedLine } from './TypedLine';

interface TallyFormProps {
  ballot: Ballot;
  onEntered: () => void;
}

/** Eight numbers; what they come to is asked of the server while they are typed. */
export function TallyForm({ ballot, onEntered }: TallyFormProps) {
  const say = useWords(ballotWords);
  const draft = useTypedTally(ballot);
  const { typed } = draft;
  const [tried, setTried] = useState(false);
  const tally = readTally(typed);
  const settled = useSettled(JSON.stringify(tally), 350);
  const preview = useQuery(previewQuery(ballot.taskId, JSON.parse(settled)));
  const saving = useMutation({
    mutationFn: async () => {
      await draft.settle();
      return enterTally(ballot.taskId, tally!);
    },
    onSuccess: onEntered,
  });

  const refusal = saving.error ?? (tally ? preview.error : null);
  const problem = refusal ? asProblem(refusal) : null;
  const errorOf = (field: TallyField) =>
    problem?.errors.find((error) => error.field === field)?.message ?? (tried && unreadable(typed).includes(field) ? say('whole') : undefined);
  const unplaced = problem && !problem.errors.some((error) => (TALLY_FIELDS as readonly string[]).includes(error.field));
  const same = tally !== null && JSON.stringify(tally) === JSON.stringify(readTally(typedTally(ballot.tally)));

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (tally && !same && !saving.isPending) saving.mutate();
  };

  return (
    <form className="stack" onSubmit={save} noValidate>
      <p className="soft small">{say('numbersOnly')}</p>
      <div className="ballot__groups">
        {TALLY_GROUPS.map((group) => (
          <fieldset key={group.key} aria-label={say(group.key)} className="ballot__fields">
            {group.fields.map((field) => (
              <TextField
                key={field}
                id={`ballot-${field}`}
                label={say(field)}
                error={errorOf(field)}
                required
                inputMode="numeric"
                maxLength={5}
                autoComplete="off"
                value={typed[field]}
                onChange={(value) => {
                  draft.change(field, value);
                  saving.reset();
                }}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {tally && preview.data && !preview.error && <ReckoningLines {...preview.data} />}
      {unplaced && <Notice kind="wrong" title={problem.title} live />}
      <TypedLine taskId={ballot.taskId} state={draft.state} mine={typed} onChoose={draft.choose} />
      <p>
        <Button type="submit" busy={saving.isPending} disabled={same}>
          {say(ballot.version > 0 ? 'saveAgain' : 'save')}
        </Button>
      </p>
    </form>
  );
}
