import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem, type ApiProblem } from '../../../../api/ApiProblem';
import { Button } from '../../../../ui/act/Button';
import { DayField } from '../../../../ui/form/DayField';
import { Dialog } from '../../../../ui/overlay/Dialog';
import { DialogFoot } from '../../../../ui/overlay/DialogFoot';
import { ErrorSummary } from '../../../../ui/form/ErrorSummary';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { SelectField, type Choice } from '../../../../ui/form/SelectField';
import { TextField } from '../../../../ui/form/TextField';
import { UnitPicker } from './UnitPicker';

export interface ActField {
  name: string;
  label: string;
  hint?: string;
  kind: 'text' | 'day' | 'select' | 'unit';
  choices?: Choice[];
  placeholder?: string;
  optional?: boolean;
}

export type ActValues = Record<string, string>;

interface ActDialogProps<T> {
  title: string;
  text?: string;
  fields: ActField[];
  initial: ActValues;
  danger?: boolean;
  send: (values: ActValues) => Promise<T>;
  onDone: (result: T) => void;
  onClose: () => void;
  onChange?: (values: ActValues) => void;
  /** What a refusal adds to its own sentence. */
  explain?: (problem: ApiProblem) => ReactNode;
}

/** One act with its fields; what the server refuses stands at the field it is about. */
export function ActDialog<T>({ title, text, fields, initial, danger, send, onDone, onClose, onChange, explain }: ActDialogProps<T>) {
  const [values, setValues] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  const sending = useMutation({ mutationFn: send, onSuccess: onDone, onError: () => setAttempt((count) => count + 1) });
  const problem = sending.isError ? asProblem(sending.error) : null;
  const errors = problem?.errors.map((error) => ({ fieldId: idOf(fields, error.field), message: error.message })) ?? [];
  const change = (name: string, value: string) => {
    const next = { ...values, [name]: value };
    setValues(next);
    onChange?.(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate(values);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className="stack" noValidate>
        {text && <p className="soft">{text}</p>}
        <ErrorSummary errors={errors} attempt={attempt} />
        {problem && errors.length === 0 && <ProblemNotice error={problem} />}
        {problem && explain?.(problem)}
        {fields.map((field) => (
          <ActControl
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            error={problem?.errors.find((error) => error.field === field.name)?.message}
            onChange={(value) => change(field.name, value)}
          />
        ))}
        <DialogFoot>
          <Button type="submit" look={danger ? 'danger' : 'main'} busy={sending.isPending}>
            {title}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

interface ActControlProps {
  field: ActField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function ActControl({ field, value, error, onChange }: ActControlProps) {
  const shared = { id: `act-${field.name}`, label: field.label, hint: field.hint, error, value, onChange, required: !field.optional };
  if (field.kind === 'day') return <DayField {...shared} />;
  if (field.kind === 'unit') return <UnitPicker {...shared} />;
  if (field.kind === 'select') {
    return <SelectField {...shared} choices={field.choices ?? []} {...(field.placeholder === undefined ? {} : { placeholder: field.placeholder })} />;
  }
  return <TextField {...shared} autoComplete="off" />;
}

const idOf = (fields: ActField[], name: string) => (fields.some((field) => field.name === name) ? `act-${name}` : null);
