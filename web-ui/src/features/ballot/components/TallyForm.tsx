import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { TextField } from '../../../ui/form/TextField';
import { useSettled } from '../../../ui/form/useSettled';
import { enterTally } from '../api/enterTally';
import { previewQuery } from '../api/previewQuery';
import { isLined, readTally, tallyFields, tallyGroups, typedTally, unreadable, type Ballot, type TallyField } from '../ballot';
import { ballotWords } from '../ballotWords';
import { useTypedTally } from '../useTypedTally';
import type { Leads } from './ManyNames';
import { NameFields } from './NameFields';
import { ReckoningLines } from './ReckoningLines';
import { TypedLine } from './TypedLine';

const ENTERED_MEANWHILE = 'BALLOT-005';

interface TallyFormProps {
  ballot: Ballot;
  onEntered: () => void;
}

/** The numbers of the paper; what they come to is asked of the server while they are typed. */
export function TallyForm({ ballot, onEntered }: TallyFormProps) {
  const say = useWords(ballotWords);
  const draft = useTypedTally(ballot);
  const { typed } = draft;
  const { rule } = ballot;
  const [tried, setTried] = useState(false);
  const [seen, setSeen] = useState(ballot.version);
  const leads = useRef<Leads>(null);
  const tally = readTally(rule, typed);
  const written = JSON.stringify(tally);
  const settled = useSettled(written, 350);
  const entered = useMemo(() => JSON.stringify(readTally(rule, typedTally(ballot, ballot.tally))), [rule, ballot]);
  const preview = useQuery(previewQuery(ballot.taskId, JSON.parse(settled)));
  const saving = useMutation({
    mutationFn: async () => {
      await draft.settle();
      return enterTally(ballot.taskId, tally!, seen);
    },
    onSuccess: onEntered,
    onError: () => draft.change({}), // they are not entered: what is on the screen is kept on
  });

  const refusal = saving.error ?? (tally ? preview.error : null);
  const problem = refusal ? asProblem(refusal) : null;
  const overtaken = problem?.code === ENTERED_MEANWHILE ? (problem.detail ?? problem.title) : undefined;
  const fields = tallyFields(rule) as string[];
  const errorOf = (field: TallyField) =>
    problem?.errors.find((error) => error.field === field)?.message ?? (tried && unreadable(rule, typed).includes(field) ? say('whole') : undefined);
  const atNames = problem?.errors.filter((error) => isLined(rule) && error.field.startsWith('lines')) ?? [];
  const unplaced = problem && !overtaken && atNames.length === 0 && !problem.errors.some((error) => fields.includes(error.field));
  const same = tally !== null && written === entered;
  const shown = tally && preview.data && !preview.error ? preview.data : null;

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Drawn at once: what is wrong is to have the focus, or nobody hears of it.
    flushSync(() => setTried(true));
    if (!tally) {
      const wrong = event.currentTarget.querySelector<HTMLElement>('.ballot__fields [aria-invalid="true"]');
      if (!wrong && leads.current) leads.current.toFirstWrong();
      else (wrong ?? event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]'))?.focus();
    }
    if (tally && !same && !saving.isPending) saving.mutate();
  };
  const change = (part: Parameters<typeof draft.change>[0]) => {
    draft.change(part);
    saving.reset();
  };

  const choose: typeof draft.choose = (fresh, mine) => {
    setSeen(fresh.version);
    draft.choose(overtaken ? { ...fresh, typed: null } : fresh, mine);
    saving.reset();
  };

  return (
    <form className="stack" onSubmit={save} noValidate>
      <p className="soft small">{say('numbersOnly')}</p>
      <div className="ballot__groups">
        {tallyGroups(rule).map((group) => (
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
                value={typed.numbers[field]}
                onChange={(value) => change({ numbers: { ...typed.numbers, [field]: value } })}
              />
            ))}
          </fieldset>
        ))}
        {isLined(rule) && (
          <NameFields
            rule={rule}
            names={typed.names}
            fixed={ballot.candidates.length > 0}
            tried={tried}
            errors={atNames}
            standings={shown?.names ?? []}
            onChange={(names) => change({ names })}
            leads={leads}
          />
        )}
      </div>
      {shown && <ReckoningLines reckoning={shown} />}
      {unplaced && <Notice kind="wrong" title={problem.title} live />}
      <TypedLine ballot={ballot} state={draft.state} mine={typed} overtaken={overtaken} onChoose={choose} />
      <p>
        <Button type="submit" busy={saving.isPending} disabled={same}>
          {say(ballot.version > 0 ? 'saveAgain' : 'save')}
        </Button>
      </p>
    </form>
  );
}
