import type { InputHTMLAttributes, Ref } from 'react';
import { describedBy, Field, type FieldProps } from './Field';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange' | 'value' | 'required'>;

interface TextFieldProps extends FieldProps, InputProps {
  value: string;
  onChange: (value: string) => void;
  short?: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function TextField({ id, label, hint, error, required, value, onChange, short, ...input }: TextFieldProps) {
  const field: FieldProps = { id, label, hint, error, required };
  return (
    <Field {...field}>
      <input
        type="text"
        {...input}
        id={id}
        className={short ? 'input input--short' : 'input'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
      />
    </Field>
  );
}
