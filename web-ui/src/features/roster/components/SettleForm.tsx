import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../../api/ApiProblem';
import { useWords, type Say } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { KeptForm } from '../../../ui/form/KeptForm';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { RadioField } from '../../../ui/form/RadioField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { settleItems } from '../api/settleItems';
import type { Roster } from '../rosterTypes';
import { rosterWords } from '../rosterWords';
import { useRest, type Meanwhile } from '../useRest';

interface SettleFormProps {
  roster: Roster;
  taskId: string;
  picked: readonly string[];
  onSettled: () => void;
}

function sayMeanwhile({ count, names }: Meanwhile, say: Say<typeof rosterWords>): string | null {
  if (count === 0) return null;
  if (names.length === 0) return say('meanwhile', { n: count });
  return say(names.length < count ? 'meanwhileMore' : 'meanwhileNamed', { n: count, names: names.join(', ') });
}

/** An outcome for those chosen, or for all the others: "all but these" is two of them. */
export function SettleForm({ roster, taskId, picked, onSettled }: SettleFormProps) {
  const say = useWords(rosterWords);
  const [rest, setRest] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const { looking, now, meanwhile, seeAnew } = useRest(roster);
  const scope = rest || picked.length === 0 ? 'rest' : 'picked';
  const settling = useMutation({
    mutationFn: () => settleItems(taskId, { ids: scope === 'rest' ? null : [...picked], outcome, reason: reason.trim() || null }),
    onSuccess: () => {
      // What is pressed once more by mistake must not fall on all the others.
      setOutcome('');
      setReason('');
      setRest(false);
      setTried(false);
      void seeAnew();
      onSettled();
    },
  });
  const errors = settling.error instanceof ApiProblem ? settling.error.errors : [];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const given = roster.outcomes.filter((each) => each.given);
  const wantsReason = given.some((each) => each.name === outcome && each.reason);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const missing = !outcome ? 'settle-outcome' : wantsReason && !reason.trim() ? 'settle-reason' : null;
    if (missing) document.getElementById(missing)?.focus();
    else if (scope === 'rest') looking.mutate(undefined, { onSuccess: () => setAsking(true) });
    else settling.mutate();
  };
  const left = now.count - now.names.length;
  const concerned = left > 0 ? say('restMore', { names: now.names.join(', '), n: left }) : say('restNamed', { names: now.names.join(', ') });
  const news = sayMeanwhile(meanwhile, say);
  const choose = (value: string) => {
    settling.reset();
    setTried(false);
    setAsking(false);
    setOutcome(value);
  };
  return (
    <KeptForm sending={settling} className="panel stack-s" onSubmit={submit} aria-label={say('settle')}>
      {settling.isError && <ProblemNotice error={settling.error} />}
      {looking.isError && <ProblemNotice error={looking.error} />}
      <RadioField
        id="settle-scope"
        label={say('scope')}
        value={scope}
        onChange={(value) => setRest(value === 'rest')}
        choices={[
          ...(picked.length > 0 ? [{ value: 'picked', label: say('scopePicked', { n: picked.length }) }] : []),
          { value: 'rest', label: say('scopeRest', { n: roster.rest?.count ?? 0 }) },
        ]}
      />
      <SelectField
        id="settle-outcome"
        label={say('outcome')}
        value={outcome}
        onChange={choose}
        placeholder={say('choose')}
        choices={given.map((each) => ({ value: each.name, label: each.label }))}
        error={tried && !outcome ? say('noOutcome') : errorOf('outcome')}
      />
      {wantsReason && (
        <TextAreaField
          id="settle-reason"
          label={say('reason')}
          value={reason}
          onChange={setReason}
          error={tried && !reason.trim() ? say('noReason') : errorOf('reason')}
        />
      )}
      <div className="cluster">
        <Button type="submit" look="main" busy={settling.isPending || looking.isPending}>
          {say('settle')}
        </Button>
      </div>
      {asking && now.count === 0 && (
        <Notice live title={say('restNone')}>
          {news && <p>{news}</p>}
        </Notice>
      )}
      {asking && now.count > 0 && (
        <ConfirmDialog
          title={say('restAsk', { outcome: given.find((each) => each.name === outcome)?.label ?? '', n: now.count })}
          text={news ? `${news} ${concerned}` : concerned}
          action={say('settle')}
          onConfirm={() => {
            setAsking(false);
            settling.mutate();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </KeptForm>
  );
}
