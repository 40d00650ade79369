import type { FormSchema, FormValue, StepData } from '../../../api/formSchema';
import { formatDay } from '../../../i18n/dates';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { fieldsOf, type FormField } from '../form/formFields';
import { stepWords } from '../stepWords';

interface DraftConflictProps {
  schema: FormSchema;
  mine: StepData;
  theirs: StepData;
  onSettle: (mine: boolean) => void;
}

/** Two windows, two drafts: both are shown where they differ, and the official chooses. */
export function DraftConflict({ schema, mine, theirs, onSettle }: DraftConflictProps) {
  const say = useWords(stepWords);
  const lang = useLanguage();
  const fields = new Map([...fieldsOf(schema, theirs, lang), ...fieldsOf(schema, mine, lang)].map((field) => [field.name, field]));
  const differing = [...fields.values()].filter((field) => textOf(field, mine[field.name]) !== textOf(field, theirs[field.name]));
  return (
    <Notice kind="soon" title={say('conflictTitle')} live>
      <p>{say('conflictText')}</p>
      <dl className="draft-conflict">
        {differing.map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>
              <span className="soft">{say('conflictMine')}:</span> {textOf(field, mine[field.name]) || '–'}
            </dd>
            <dd>
              <span className="soft">{say('conflictTheirs')}:</span> {textOf(field, theirs[field.name]) || '–'}
            </dd>
          </div>
        ))}
      </dl>
      <p className="cluster">
        <Button size="small" onClick={() => onSettle(true)}>
          {say('keepMine')}
        </Button>
        <Button size="small" onClick={() => onSettle(false)}>
          {say('takeTheirs')}
        </Button>
      </p>
    </Notice>
  );
}

function textOf(field: FormField, value: FormValue | undefined): string {
  if (Array.isArray(value)) return value.map((row) => textOf(field, row)).join('; ');
  if (value && typeof value === 'object') return Object.values(value).filter(Boolean).join(' · ');
  if (typeof value !== 'string') return value === undefined || value === null ? '' : String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value);
  return field.choices.find((choice) => choice.value === value)?.label ?? value;
}
