interface ChoiceCellProps {
  name: string;
  label: string;
  value: string;
  choices: { value: string; label: string }[];
  /** What the empty choice says. */
  none: string;
  wrong: boolean;
  describedBy: string;
  onChange: (value: string) => void;
}

export function ChoiceCell({ name, label, value, choices, none, wrong, describedBy, onChange }: ChoiceCellProps) {
  return (
    <select
      className="grid-input grid-input--choice"
      data-cell={name}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={wrong || undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{none}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
