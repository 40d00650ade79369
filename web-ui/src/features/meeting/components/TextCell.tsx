interface TextCellProps {
  name: string;
  label: string;
  value: string;
  placeholder?: string;
  maxLength?: number | undefined;
  number?: boolean;
  wrong: boolean;
  describedBy: string;
  onChange: (value: string) => void;
}

export function TextCell({ name, label, value, placeholder, maxLength, number = false, wrong, describedBy, onChange }: TextCellProps) {
  return (
    <input
      className={number ? 'grid-input grid-input--number' : 'grid-input'}
      data-cell={name}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={wrong || undefined}
      inputMode={number ? 'numeric' : undefined}
      autoComplete="off"
      maxLength={maxLength}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
