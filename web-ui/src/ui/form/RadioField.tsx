import { FieldGroup, type FieldProps } from './Field';
import type { Choice } from './SelectField';

interface RadioFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  choices: Choice[];
  disabled?: boolean;
  inline?: boolean;
}

export function RadioField({ id, label, hint, error, required, value, onChange, choices, disabled, inline }: RadioFieldProps) {
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} required={required}>
      <div className={inline ? 'choices--inline' : undefined}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={value === choice.value}
              disabled={disabled || choice.closed !== undefined}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.closed && <span className="choice__closed">{choice.closed}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
