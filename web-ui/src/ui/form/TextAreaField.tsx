import { describedBy, Field, type FieldProps } from './Field';

interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
  rows?: number;
  maxLength?: number | undefined;
}

export function TextAreaField({ id, label, hint, error, required, value, onChange, disabled, rows = 4, maxLength }: TextAreaFieldProps) {
  const field: FieldProps = { id, label, hint, error, required };
  return (
    <Field {...field}>
      <textarea
        id={id}
        className="input"
        rows={rows}
        value={value}
        disabled={disabled}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
      />
    </Field>
  );
}
