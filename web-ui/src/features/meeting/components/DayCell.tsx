import { useEffect, useState } from 'react';
import { formatDay, parseDay } from '../../../i18n/dates';

interface DayCellProps {
  name: string;
  label: string;
  value: string;
  /** The day that holds where none is written. */
  common: string;
  wrong: boolean;
  describedBy: string;
  onChange: (value: string) => void;
}

const shown = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value);

/** A day typed as day/month/year; what is no day yet is kept as it is and refused by name. */
export function DayCell({ name, label, value, common, wrong, describedBy, onChange }: DayCellProps) {
  const [text, setText] = useState(shown(value));
  useEffect(() => setText((typed) => ((parseDay(typed) ?? typed.trim()) === value ? typed : shown(value))), [value]);
  return (
    <input
      className="grid-input grid-input--day"
      data-cell={name}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={wrong || undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      placeholder={shown(common)}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(parseDay(event.target.value) ?? event.target.value.trim());
      }}
      onBlur={() => setText(shown(value))}
    />
  );
}
