import { TextField } from '../../../ui/form/TextField';

interface NumberFieldProps {
  id: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
}

/** A number of people: digits only, four at most. */
export function NumberField({ id, label, value, onChange, onBlur }: NumberFieldProps) {
  return (
    <TextField
      id={id}
      label={label}
      short
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      value={value === null ? '' : String(value)}
      onChange={(text) => onChange(text.replace(/\D/g, '') === '' ? null : Number(text.replace(/\D/g, '')))}
      onBlur={onBlur}
    />
  );
}
