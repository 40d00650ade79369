import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import type { Wire } from '../../../api/wire';
import { language } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { DayField } from '../../../ui/form/DayField';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { KeptForm } from '../../../ui/form/KeptForm';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { RadioField } from '../../../ui/form/RadioField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextField } from '../../../ui/form/TextField';
import { answered, sentAnswers, type AskedAnswers } from '../asked';
import { enterHalfway } from '../api/enterHalfway';
import { halfwayPlanQuery, type EnteredStep } from '../api/halfwayPlanQuery';
import { entryWords } from '../entryWords';
import { emptyFields, emptyHalfway, requestOf, type HalfwayDraft } from '../halfwayDraft';
import { AskedFields } from './AskedFields';
import { OpenSteps } from './OpenSteps';

interface HalfwayFormProps {
  procedure: string;
  openerUnitId: string;
  personId: string | null;
  /** What a list is called; null for one person. */
  heading: string | null;
  onEntered: (opened: Wire<'DossierOpened'>) => void;
}

const idOf = (field: string) => (field.startsWith('asked.') ? field.replace('.', '-') : `halfway-${field.replace('.', '-')}`);

/** The step it has come to, and the days of what was done before: asked by the server, in their order. */
export function HalfwayForm({ procedure, openerUnitId, personId, heading, onEntered }: HalfwayFormProps) {
  const say = useWords(entryWords);
  const [openedOn, setOpenedOn] = useState('');
  const [draft, setDraft] = useState<HalfwayDraft>(emptyHalfway);
  const [attempt, setAttempt] = useState(0);
  const [answers, setAnswers] = useState<AskedAnswers>({});
  const first = useQuery(halfwayPlanQuery(procedure, openerUnitId, openedOn, null));
  const questions = first.data?.asks ?? [];
  const asked = questions.length > 0 && answered(questions, answers) ? sentAnswers(questions, answers) : null;
  // The way depends on the answers; where nothing is asked it is known at once.
  const plan = useQuery(halfwayPlanQuery(procedure, openerUnitId, openedOn, asked));
  const place = plan.data?.places.find((one) => one.id === draft.place);
  const enter = useMutation({ mutationFn: enterHalfway, onSuccess: onEntered });
  const problems = [plan.error, enter.error].filter(Boolean).map(asProblem);
  const served = Object.fromEntries(problems.flatMap((problem) => problem.errors.map((error) => [error.field, error.message])));
  const missing =
    attempt > 0 ? Object.fromEntries([...(openedOn ? [] : ['openedOn']), ...emptyFields(draft, place)].map((field) => [field, say('missing')])) : {};
  const errors: Record<string, string> = { ...served, ...missing };
  const change = (part: Partial<HalfwayDraft>) => setDraft({ ...draft, ...part });
  const name = (one: { label: string; labelEn: string | null }) => (language() === 'en' ? (one.labelEn ?? one.label) : one.label);
  const stepText = (one: EnteredStep) => (one.unitName ? say('stepAt', { step: one.stepName, unit: one.unitName }) : one.stepName);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    enter.reset();
    if (place && openedOn && emptyFields(draft, place).length === 0)
      enter.mutate(requestOf(draft, place, { procedure, openerUnitId, personId, heading, openedOn, asked }));
  };
  return (
    <KeptForm sending={enter} className="stack" onSubmit={submit} aria-label={say('halfway')}>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ fieldId: idOf(field), message }))} attempt={attempt} />
      {problems
        .filter((problem) => problem.errors.length === 0)
        .map((problem) => (
          <ProblemNotice key={problem.code} error={problem} />
        ))}
      <DayField
        id={idOf('openedOn')}
        label={say('openedOn')}
        hint={say('openedHint')}
        required
        value={openedOn}
        onChange={setOpenedOn}
        error={errors.openedOn}
      />
      <AskedFields {...{ procedure, openerUnitId, questions, answers, errors }} onChange={setAnswers} />
      {plan.data && plan.data.asks.length === 0 && (
        <SelectField
          id={idOf('place')}
          label={say('step')}
          required
          value={draft.place}
          onChange={(id) => change({ place: id })}
          placeholder={say('pickStep')}
          choices={plan.data.places.map((one) => ({ value: one.id, label: one.open.map(stepText).join(say('and')) }))}
          error={errors.place}
        />
      )}
      {plan.data?.asks.length === 0 && plan.data.places.length === 0 && <Notice kind="soon">{say('noPlace')}</Notice>}
      {place && (
        <>
          {place.facts.length > 0 && (
            <fieldset className="stack-s">
              <legend>{say('past')}</legend>
              <p className="soft small">{say('pastHint')}</p>
              {place.facts.map((fact) => (
                <DayField
                  key={fact.name}
                  id={idOf(`facts.${fact.name}`)}
                  label={name(fact)}
                  required
                  value={draft.facts[fact.name] ?? ''}
                  onChange={(day) => change({ facts: { ...draft.facts, [fact.name]: day } })}
                  error={errors[`facts.${fact.name}`]}
                />
              ))}
            </fieldset>
          )}
          <OpenSteps place={place} draft={draft} errors={errors} idOf={idOf} onChange={change} />
          {place.outcomes.length > 0 && (
            <RadioField
              id={idOf('outcome')}
              label={say('outcome')}
              required
              inline
              value={draft.outcome}
              onChange={(outcome) => change({ outcome })}
              choices={place.outcomes.map((one) => ({ value: one.name, label: name(one) }))}
              error={errors.outcome}
            />
          )}
          {place.conditions.map((one) => (
            <RadioField
              key={one.name}
              id={idOf(`conditions.${one.name}`)}
              label={name(one)}
              required
              inline
              value={draft.conditions[one.name] === undefined ? '' : String(draft.conditions[one.name])}
              onChange={(answer) => change({ conditions: { ...draft.conditions, [one.name]: answer === 'true' } })}
              choices={[
                { value: 'true', label: say('yes') },
                { value: 'false', label: say('no') },
              ]}
              error={errors[`conditions.${one.name}`]}
            />
          ))}
          <TextField
            id={idOf('reference')}
            label={say('reference')}
            short
            value={draft.reference}
            onChange={(reference) => change({ reference })}
            autoComplete="off"
            maxLength={100}
          />
          <TextField id={idOf('note')} label={say('note')} value={draft.note} onChange={(note) => change({ note })} autoComplete="off" maxLength={1000} />
          <Button type="submit" look="main" busy={enter.isPending}>
            {say('submit')}
          </Button>
        </>
      )}
    </KeptForm>
  );
}
