import { useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { amendmentWords } from './amendmentWords';

/** Fields of a small form: what is typed, and which required ones were left empty. */
export function useTyped<Field extends string>(first: Record<Field, string>, optional: readonly NoInfer<Field>[] = []) {
  const say = useWords(amendmentWords);
  const [typed, setTyped] = useState(first);
  const [asked, setAsked] = useState(false);
  const empty = (field: Field) => !optional.includes(field) && typed[field].trim() === '';
  return {
    typed,
    /** Text or nothing, without blanks around it. */
    text: (field: Field) => typed[field].trim(),
    set: (field: Field) => (value: string) => setTyped((known) => ({ ...known, [field]: value })),
    missing: (field: Field) => (asked && empty(field) ? say('required') : undefined),
    complete: () => {
      setAsked(true);
      return !(Object.keys(typed) as Field[]).some(empty);
    },
  };
}
