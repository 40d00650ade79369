import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import { uiWords } from '../text/uiWords';
import './Field.css';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
}

/** What the control inside a field must carry so that label, hint and error are read with it. */
export function describedBy({ id, hint, error }: FieldProps): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

function FieldNotes({ id, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field__error">
          {error}
        </p>
      )}
    </>
  );
}

function FieldLabelText({ label, required }: Pick<FieldProps, 'label' | 'required'>) {
  const say = useWords(uiWords);
  return (
    <>
      {label}
      {required === false && <span className="field__optional"> ({say('optional')})</span>}
    </>
  );
}

/** Label above, hint and error between label and control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.error ? 'field field--wrong' : 'field'}>
      <label id={`${field.id}-label`} className="field__label" htmlFor={field.id}>
        <FieldLabelText {...field} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  );
}

/** The same for a group of controls (radio buttons, repeated rows). */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset id={field.id} tabIndex={-1} className={field.error ? 'field field--wrong' : 'field'} aria-describedby={describedBy(field)}>
      <legend className="field__label">
        <FieldLabelText {...field} />
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  );
}
