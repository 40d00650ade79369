import { useState, type FormEvent } from 'react';
import type { FormSchema } from '../../../api/formSchema';
import type { WorkItem } from '../../../api/types';
import { formatDay } from '../../../i18n/dates';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { ConfirmDialog } from '../../../ui/overlay/ConfirmDialog';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { Notice } from '../../../ui/notice/Notice';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { ariaKeyOf, keyOf } from '../../../ui/shortcuts/keyMap';
import { Offer } from '../../../ui/shortcuts/Offer';
import { useShortcut } from '../../../ui/shortcuts/useShortcut';
import { useUnsaved } from '../../../ui/unsaved/useUnsaved';
import type { Completion } from '../api/completeWorkItem';
import { foretold } from '../foretold';
import { cleanData } from '../form/cleanData';
import { defaultsOf } from '../form/defaultsOf';
import { fieldId, FormFieldControl, type Sources } from '../form/FormFieldControl';
import { fieldsOf, soleOutcome, withClosed } from '../form/formFields';
import { useStepDraft } from '../form/useStepDraft';
import { validateStep, type FormErrors } from '../form/validateStep';
import { mainButtonText } from '../mainButtonText';
import { stepWords } from '../stepWords';
import { useCompletion } from '../useCompletion';
import { DraftConflict } from './DraftConflict';
import { DraftLine } from './DraftLine';

/** Faults the server finds outside the form itself, and where on the screen they are mended. */
const ELSEWHERE: Record<string, string> = { ballot: 'ballot', ballotReason: 'ballot-reason', paper: 'signing' };

interface StepFormCardProps {
  item: WorkItem;
  schema: FormSchema;
  sources: Sources;
  mayComplete: boolean;
  onCompleted: (outcome: string) => void;
  onReload: () => void;
  contradicted?: string[] | undefined;
}

export function StepFormCard({ item, schema, sources, mayComplete, onCompleted, onReload, contradicted = [] }: StepFormCardProps) {
  const say = useWords(stepWords);
  const lang = useLanguage();
  const sole = soleOutcome(schema);
  const [initial] = useState(() => ({ ...(item.draft ?? defaultsOf(schema)), ...(sole ? { outcome: sole } : {}) }));
  const draft = useStepDraft(item, initial, mayComplete);
  const completion = useCompletion(item, { onCompleted, onReload, onRefused: draft.resume });
  const [found, setFound] = useState<FormErrors>({});
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState<Completion | null>(null);

  // Kept out of the draft: the reason is as sealed as the numbers it stands beside.
  const [ballotReason, setBallotReason] = useState('');

  useUnsaved({ holds: () => ballotReason.trim() !== '' && !completion.busy });

  const { failure } = completion;
  const errors: FormErrors = { ...failure?.fields, ...found };
  const closed = !mayComplete || failure?.over === true;
  const opens = (value: string) => {
    const day = item.outcomes.find((one) => one.value === value)?.opensOn;
    return day ? say('opensOn', { day: formatDay(day) }) : undefined;
  };
  const fields = fieldsOf(schema, draft.data, lang)
    .filter((field) => field.name !== 'outcome' || !sole)
    .map((field) => (field.name === 'outcome' ? withClosed(field, opens) : field));
  const outcome = typeof draft.data.outcome === 'string' ? draft.data.outcome : '';

  const asksReason = contradicted.includes(outcome);

  /** What would be sent; null where something is still wrong, which is shown. */
  const filled = (): Completion | null => {
    const data = cleanData(schema, draft.data);
    const wrong = validateStep(schema, data);
    setFound(wrong);
    setAttempt(attempt + 1);
    completion.clear();
    if (Object.keys(wrong).length > 0) return null;
    return { outcome, data, version: item.version, ...(asksReason && ballotReason.trim() ? { ballotReason } : {}) };
  };
  const send = (completed: Completion) => {
    setAsking(null);
    draft.forget();
    completion.send(completed);
  };
  const consequence = foretold(item.consequences, draft.data);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (closed || completion.busy) return;
    const completed = filled();
    if (completed && consequence) completion.check(completed, () => setAsking(completed));
    else if (completed) send(completed);
  };
  const preview = () => {
    const completed = filled();
    if (completed) void completion.preview(completed);
  };
  const paper = foretold(item.papers, draft.data);
  const action = mainButtonText(item, draft.data) ?? say('main');
  useShortcut('complete', submit, { active: !closed, label: action });
  useShortcut('form', () => document.querySelector<HTMLElement>('#step-form :is(input, select, textarea):not(:disabled)')?.focus(), { active: !closed });

  const paths = new Set(fields.map((field) => field.name));
  const summary = Object.entries(errors).flatMap(([path, messages]) => {
    const field = fields.find((one) => one.name === path.split('.')[0]);
    const target = paths.has(path.split('.')[0] ?? '') ? fieldId(path) : (ELSEWHERE[path] ?? null);
    return messages.split('\n').map((message) => ({ fieldId: target, message: field ? `${field.label}: ${message}` : message }));
  });

  return (
    <form id="step-form" className="stack" onSubmit={submit} noValidate>
      <ErrorSummary errors={summary} attempt={attempt + completion.refusals} />
      {failure && Object.keys(failure.fields).length === 0 && (
        <Notice kind={failure.over ? 'wrong' : 'soon'} title={failure.title} live>
          {failure.text && <p>{failure.text}</p>}
        </Notice>
      )}
      {draft.state.kind === 'conflict' && <DraftConflict schema={schema} mine={draft.data} theirs={draft.state.theirs} onSettle={draft.settle} />}
      <div>
        {fields.map((field) => (
          <FormFieldControl
            key={field.name}
            field={field}
            path={field.name}
            value={draft.data[field.name]}
            onChange={(value) => {
              draft.change(field.name, value);
              setFound((known) => without(known, field.name));
              completion.clearField(field.name);
            }}
            errors={errors}
            sources={sources}
            disabled={closed}
          />
        ))}
      </div>
      {asksReason && (
        <TextAreaField
          id="ballot-reason"
          label={say('ballotReason')}
          hint={say('ballotReasonHint')}
          error={errors.ballotReason}
          required
          disabled={closed}
          maxLength={2000}
          value={ballotReason}
          onChange={(text) => {
            setBallotReason(text);
            completion.clearField('ballotReason');
          }}
        />
      )}
      {!closed && (
        <div className="step-panel__foot">
          <Button
            type="submit"
            look="main"
            busy={completion.busy}
            className="step-panel__main"
            title={keyOf('complete')}
            aria-keyshortcuts={ariaKeyOf('complete')}
          >
            {action}
          </Button>
          {paper && (
            <>
              <Button onClick={preview}>{say('preview', { code: paper })}</Button>
              <Offer label={say('preview', { code: paper })} run={preview} />
            </>
          )}
          <DraftLine state={draft.state} restored={item.draft !== null && Object.keys(item.draft).length > 0} />
        </div>
      )}
      {asking && consequence && (
        <ConfirmDialog title={say('confirmTitle')} text={consequence} action={action} onConfirm={() => send(asking)} onClose={() => setAsking(null)} />
      )}
    </form>
  );
}

function without(errors: FormErrors, name: string): FormErrors {
  return Object.fromEntries(Object.entries(errors).filter(([path]) => path !== name && !path.startsWith(`${name}.`)));
}
