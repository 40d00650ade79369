import type { InputHTMLAttributes, Ref } from 'react';

interface SearchBoxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type'> {
  /** Its name where no visible label gives it one, and what stands in it while it is empty. */
  label?: string;
  value: string;
  onChange: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
}

export function SearchBox({ label, onChange, ...input }: SearchBoxProps) {
  return (
    <input
      type="search"
      className="input"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      autoComplete="off"
      {...input}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
