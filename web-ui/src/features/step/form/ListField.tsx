import { useRef } from 'react';
import type { FormValue, StepData } from '../../../api/formSchema';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { FieldGroup } from '../../../ui/form/Field';
import { Icon } from '../../../ui/text/Icon';
import { useRowKeys } from '../../../ui/form/useRowKeys';
import { fieldId, FormFieldControl, type Sources } from './FormFieldControl';
import type { FormField } from './formFields';
import { formWords } from './formWords';
import './ListField.css';
import type { FormErrors } from './validateStep';

interface ListFieldProps {
  field: FormField;
  path: string;
  value: FormValue | undefined;
  onChange: (value: FormValue) => void;
  errors: FormErrors;
  sources: Sources;
  disabled: boolean;
}

/** Repeated rows, for example each paper with its defect. */
export function ListField({ field, path, value, onChange, errors, sources, disabled }: ListFieldProps) {
  const say = useWords(formWords);
  const group = useRef<HTMLDivElement>(null);
  const kept = Array.isArray(value) ? (value as StepData[]) : [];
  const rows = kept.length > 0 ? kept : [{}];
  const change = (index: number, name: string, part: FormValue) => onChange(rows.map((row, at) => (at === index ? { ...row, [name]: part } : row)));
  const { keyOf, drop } = useRowKeys(rows.length);
  const remove = (index: number) => {
    drop(index);
    onChange(rows.filter((_, at) => at !== index));
  };
  const add = () => {
    onChange([...rows, {}]);
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('.list-row:last-of-type :is(select, input, textarea)')?.focus());
  };
  return (
    <FieldGroup id={fieldId(path)} label={field.label} hint={field.hint} error={errors[path]} required={field.required}>
      <div ref={group}>
        {rows.map((row, index) => (
          <fieldset key={keyOf(index)} className="list-row" aria-label={say('row', { n: index + 1 })}>
            {field.itemFields.map((item) => (
              <FormFieldControl
                key={item.name}
                field={item}
                path={`${path}.${index}.${item.name}`}
                value={row[item.name]}
                onChange={(part) => change(index, item.name, part)}
                errors={errors}
                sources={sources}
                disabled={disabled}
              />
            ))}
            {rows.length > 1 && (
              <Button look="quiet" size="small" disabled={disabled} onClick={() => remove(index)}>
                {say('removeRow', { n: index + 1 })}
              </Button>
            )}
          </fieldset>
        ))}
        <Button size="small" disabled={disabled} onClick={add}>
          <Icon name="plus" size={16} />
          {say('addRow')}
        </Button>
      </div>
    </FieldGroup>
  );
}
