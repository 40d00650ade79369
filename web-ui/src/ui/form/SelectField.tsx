import { describedBy, Field, type FieldProps } from './Field';

export interface Choice {
  value: string;
  label: string;
  /** Why it cannot be chosen now; drawn by the radio field alone. */
  closed?: string | undefined;
}

interface SelectFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  choices: Choice[];
  /** Text of the empty first choice; without it the first choice is taken as it stands. */
  placeholder?: string;
  disabled?: boolean;
}

export function SelectField({ id, label, hint, error, required, value, onChange, choices, placeholder, disabled }: SelectFieldProps) {
  const field: FieldProps = { id, label, hint, error, required };
  return (
    <Field {...field}>
      <select
        id={id}
        className="input"
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
