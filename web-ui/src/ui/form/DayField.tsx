import { useEffect, useState } from 'react';
import { formatDay, noSuchDay, parseDay, weekday } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { describedBy, Field, type FieldProps } from './Field';
import { uiWords } from '../text/uiWords';
import './DayField.css';

interface DayFieldProps extends FieldProps {
  /** ISO day, or whatever was typed while it is no day yet: the validator then refuses it by name. */
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

const shown = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value);

/** Typed as day/month/year whatever the browser's own language; a native picker would show some officials month first. */
export function DayField({ id, label, hint, error, required, value, onChange, disabled }: DayFieldProps) {
  const say = useWords(uiWords);
  const [text, setText] = useState(shown(value));
  const [touched, setTouched] = useState(false);
  useEffect(() => setText((typed) => ((parseDay(typed) ?? typed) === value ? typed : shown(value))), [value]);

  const day = parseDay(text);
  const none = noSuchDay(text);
  const wrong = touched && text.trim() !== '' && day === null ? (none ? say('dayNone', { day: none }) : say('dayWrong')) : undefined;
  // What is wrong with the day as it is typed says more than what the server makes of it.
  const field: FieldProps = { id, label, hint: hint ?? say('dayHint'), error: wrong ?? error, required };
  return (
    <Field {...field}>
      <div className="day-field">
        <input
          id={id}
          className="input input--short"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          disabled={disabled}
          onChange={(event) => {
            setText(event.target.value);
            onChange(parseDay(event.target.value) ?? event.target.value.trim());
          }}
          onBlur={() => {
            setTouched(true);
            if (day) setText(formatDay(day));
          }}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error ? true : undefined}
          aria-required={required || undefined}
        />
        {day && <span className="day-field__weekday">{weekday(day)}</span>}
      </div>
    </Field>
  );
}
