import { useRef, type FormHTMLAttributes } from 'react';
import { useTouched, type Sending } from '../unsaved/useTouched';

interface KeptFormProps extends FormHTMLAttributes<HTMLFormElement> {
  sending: Sending;
}

/** A form of a page: whoever leaves it with something typed and not sent is asked first. */
export function KeptForm({ sending, ...form }: KeptFormProps) {
  const part = useRef<HTMLFormElement>(null);
  const { watch } = useTouched(part, sending);
  return <form ref={part} noValidate {...form} {...watch} />;
}
