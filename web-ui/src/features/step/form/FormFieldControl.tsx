import type { FormValue } from '../../../api/formSchema';
import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { RadioField } from '../../../ui/form/RadioField';
import { SelectField, type Choice } from '../../../ui/form/SelectField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { TextField } from '../../../ui/form/TextField';
import { uiWords } from '../../../ui/text/uiWords';
import type { FormField } from './formFields';
import { formWords } from './formWords';
import { ListField } from './ListField';
import type { FormErrors } from './validateStep';

export type Sources = Record<string, Choice[]>;

interface FormFieldControlProps {
  field: FormField;
  path: string;
  value: FormValue | undefined;
  onChange: (value: FormValue) => void;
  errors: FormErrors;
  sources: Sources;
  disabled: boolean;
}

export const fieldId = (path: string) => `step-${path.replace(/\./g, '-')}`;

export function FormFieldControl({ field, path, value, onChange, errors, sources, disabled }: FormFieldControlProps) {
  const sayUi = useWords(uiWords);
  const say = useWords(formWords);
  const common = { id: fieldId(path), label: field.label, hint: field.hint, error: errors[path], required: field.required, disabled };
  const text = typeof value === 'string' ? value : '';
  const source = field.source ? sources[field.source] : undefined;

  if (field.kind === 'list') return <ListField {...{ field, path, value, onChange, errors, sources, disabled }} />;
  if (field.kind === 'yesNo') {
    const choices = [
      { value: 'true', label: sayUi('yes') },
      { value: 'false', label: sayUi('no') },
    ];
    return <RadioField {...common} inline choices={choices} value={value === undefined ? '' : String(value)} onChange={(next) => onChange(next === 'true')} />;
  }
  if (source?.length) return <SelectField {...common} placeholder={say('pickOne')} choices={source} value={text} onChange={onChange} />;
  if (field.kind === 'choice') return <RadioField {...common} choices={field.choices} value={text} onChange={onChange} />;
  if (field.kind === 'day') return <DayField {...common} value={text} onChange={onChange} />;
  if (field.kind === 'longText') return <TextAreaField {...common} value={text} onChange={onChange} maxLength={field.maxLength} />;
  return <TextField {...common} value={text} onChange={onChange} maxLength={field.maxLength} autoComplete="off" />;
}
