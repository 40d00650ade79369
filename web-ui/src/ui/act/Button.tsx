import type { ButtonHTMLAttributes, Ref } from 'react';
import './Button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is for the one act a screen is about; `quiet` looks like a link. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  /** At work: pressing again does nothing, the focus stays. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', size = 'normal', busy = false, className = '', onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button--${look} button--${size} ${className}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      {...rest}
    />
  );
}
