import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { ComboField } from '../../../ui/form/ComboField';
import { RadioField } from '../../../ui/form/RadioField';
import { TextField } from '../../../ui/form/TextField';
import { useSettled } from '../../../ui/form/useSettled';
import { askedUnitsQuery } from '../api/askedUnitsQuery';
import type { AskedAnswer, AskedAnswers, Question } from '../asked';
import { entryWords } from '../entryWords';

interface AskedFieldsProps {
  procedure: string;
  openerUnitId: string;
  questions: Question[];
  answers: AskedAnswers;
  /** By `asked.` and the name of the question, as the server names them. */
  errors: Record<string, string>;
  onChange: (answers: AskedAnswers) => void;
}

/** What a procedure asks besides when a dossier is opened: where to, of which kind. */
export function AskedFields({ procedure, openerUnitId, questions, answers, errors, onChange }: AskedFieldsProps) {
  return questions.map((question) => {
    const answer = answers[question.name] ?? { chosen: null, outside: null };
    const field = {
      id: `asked-${question.name}`,
      label: question.label,
      required: true,
      error: errors[`asked.${question.name}`],
    };
    const change = (next: AskedAnswer) => onChange({ ...answers, [question.name]: next });
    return question.unit ? (
      <AskedUnitField key={question.name} {...{ procedure, openerUnitId, question, answer, change }} field={field} />
    ) : (
      <RadioField
        key={question.name}
        {...field}
        value={answer.chosen ?? ''}
        onChange={(chosen) => change({ chosen, outside: null })}
        choices={question.choices.map((one) => ({ value: one.name, label: one.label }))}
      />
    );
  });
}

interface AskedUnitFieldProps {
  procedure: string;
  openerUnitId: string;
  question: Question;
  answer: AskedAnswer;
  field: { id: string; label: string; required: boolean; error: string | undefined };
  change: (answer: AskedAnswer) => void;
}

function AskedUnitField({ procedure, openerUnitId, question, answer, field, change }: AskedUnitFieldProps) {
  const say = useWords(entryWords);
  const [text, setText] = useState('');
  const settled = useSettled(text, 300);
  const found = useQuery(askedUnitsQuery(procedure, question.name, openerUnitId, settled));
  const units = settled.length >= 2 ? (found.data?.items ?? []) : [];
  const outside = answer.outside !== null;
  return (
    <div className="stack-s">
      {outside ? (
        <TextField
          {...field}
          hint={say('outsideHint')}
          value={answer.outside ?? ''}
          onChange={(name) => change({ chosen: null, outside: name })}
          maxLength={300}
          autoComplete="off"
        />
      ) : (
        <ComboField
          {...field}
          hint={say('cellHint')}
          chosen={answer.chosen ? { id: answer.chosen, name: answer.name ?? '' } : null}
          onChoose={(option) => change({ chosen: option?.id ?? null, outside: null, name: option?.name ?? '' })}
          onText={setText}
          found={units.map((unit) => ({ id: unit.id, name: unit.name, more: [unit.aboveName, unit.code].filter(Boolean).join(' · ') }))}
          more={settled.length >= 2 && found.data?.more}
          empty={say(settled.length < 2 || found.isFetching ? 'cellHint' : 'noUnits')}
        />
      )}
      {question.outside && (
        <label className="choice">
          <input type="checkbox" checked={outside} onChange={() => change({ chosen: null, outside: outside ? null : '' })} />
          <span>{say('outside')}</span>
        </label>
      )}
    </div>
  );
}
