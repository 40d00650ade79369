import { useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import { uiWords } from '../text/uiWords';
import '../notice/Notice.css';

export interface SummaryError {
  fieldId: string | null;
  message: string;
}

interface ErrorSummaryProps {
  errors: SummaryError[];
  /** Grows with every refused attempt: the focus moves here each time, not only the first. */
  attempt: number;
}

/** What must be corrected, first on the page, each line leading to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const say = useWords(uiWords);
  const box = useRef<HTMLDivElement>(null);
  // Only a new attempt moves the focus: correcting a field must not pull it away.
  const focus = useEffectEvent(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'nearest' }); // the focus alone counts what a sticky foot covers as seen
  });
  useEffect(() => {
    if (attempt > 0) focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="notice notice--wrong error-summary" role="alert" tabIndex={-1}>
      <p className="notice__title">{say('summary', { n: errors.length })}</p>
      <ul className="notice__list">
        {errors.map((error) => (
          <li key={`${error.fieldId}-${error.message}`}>
            {error.fieldId ? (
              <a href={`#${error.fieldId}`} onClick={(event) => focusField(event, error.fieldId!)}>
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: React.MouseEvent, fieldId: string): void {
  event.preventDefault(); // the fragment would enter the address and the history
  const field = document.getElementById(fieldId);
  const control = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input, select, textarea') : field;
  (control ?? field)?.focus();
  field?.scrollIntoView?.({ block: 'center' });
}
