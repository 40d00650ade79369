import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { formatDay, today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { Dialog } from '../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../ui/overlay/DialogFoot';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { setFlash } from '../../../ui/notice/flash';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { TextField } from '../../../ui/form/TextField';
import { changeStandIn } from '../api/changeStandIn';
import type { Colleague } from '../standInTypes';
import { standInWords } from '../standInWords';
import { ColleaguePicker } from './ColleaguePicker';
import { LeaveLoadNotice } from './LeaveLoadNotice';
import './StandIn.css';

interface StandInFormProps {
  /** Whom it is about; asked for where it is not said. */
  absent?: Colleague;
  onClose: () => void;
}

/** Names a stand-in. What is wrong the server says, at the field it is about. */
export function StandInForm({ absent: given, onClose }: StandInFormProps) {
  const say = useWords(standInWords);
  const client = useQueryClient();
  const [absent, setAbsent] = useState<Colleague | null>(given ?? null);
  const [deputy, setDeputy] = useState<Colleague | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState('');
  const [document, setDocument] = useState('');
  const [attempt, setAttempt] = useState(0);
  const open = (absent?.holdings ?? []).filter((holding) => !holding.to || holding.to >= today());
  const sending = useMutation({
    mutationFn: () =>
      changeStandIn.set({
        absentId: absent?.id ?? null,
        deputyId: deputy?.id ?? null,
        holdingIds: open.map((holding) => holding.id).filter((id) => !left.has(id)),
        from: from || null,
        to: to || null,
        document,
      }),
    onSuccess: async (made) => {
      setFlash({ kind: 'good', text: say('named', { deputy: made.deputyName, absent: made.absentName, from: formatDay(made.from), to: formatDay(made.to) }) });
      await client.invalidateQueries({ queryKey: ['stand-ins'] });
      onClose();
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const problem = sending.isError ? asProblem(sending.error) : null;
  const errorAt = (field: string) => problem?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <Dialog title={say('add')} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        <ErrorSummary errors={problem?.errors.map((error) => ({ fieldId: `stand-in-${error.field}`, message: error.message })) ?? []} attempt={attempt} />
        {problem && problem.errors.length === 0 && <ProblemNotice error={problem} />}
        {given ? (
          <p>
            {say('absent')}: <strong>{given.fullName}</strong>
          </p>
        ) : (
          <ColleaguePicker id="stand-in-absentId" label={say('absent')} error={errorAt('absentId')} chosen={absent} onChoose={setAbsent} />
        )}
        <fieldset className="stand-ins__positions" id="stand-in-holdingIds" tabIndex={-1}>
          <legend>{say('positions')}</legend>
          {!absent && <p className="soft">{say('chooseFirst')}</p>}
          {open.map((holding) => (
            <label key={holding.id}>
              <input type="checkbox" checked={!left.has(holding.id)} onChange={() => setLeft(toggled(left, holding.id))} />
              {holding.label}
            </label>
          ))}
          {errorAt('holdingIds') && <p className="field__error">{errorAt('holdingIds')}</p>}
        </fieldset>
        <ColleaguePicker id="stand-in-deputyId" label={say('deputy')} error={errorAt('deputyId')} chosen={deputy} onChoose={setDeputy} />
        <DayField id="stand-in-from" label={say('from')} value={from} onChange={setFrom} error={errorAt('from')} required />
        <DayField id="stand-in-to" label={say('to')} value={to} onChange={setTo} error={errorAt('to')} required />
        {absent && <LeaveLoadNotice officialId={absent.id} from={from} to={to} />}
        <TextField
          id="stand-in-document"
          label={say('document')}
          value={document}
          onChange={setDocument}
          error={errorAt('document')}
          required
          autoComplete="off"
        />
        <DialogFoot>
          <Button type="submit" look="main" busy={sending.isPending}>
            {say('add')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
