import { useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../act/Button';
import { describedBy, Field, type FieldProps } from './Field';
import { Icon } from '../text/Icon';
import { uiWords } from '../text/uiWords';
import './FileField.css';

interface FileFieldProps extends FieldProps {
  accept: string;
  file: File | null;
  onChange: (file: File | null) => void;
}

/** One file, in the product's own words: the browser's field speaks the browser's language. */
export function FileField({ accept, file, onChange, ...field }: FileFieldProps) {
  const say = useWords(uiWords);
  const chooser = useRef<HTMLInputElement>(null);
  const name = `${field.id}-name`;
  return (
    <Field {...field}>
      <div className="file-field">
        <Button
          id={field.id}
          aria-labelledby={`${field.id}-label ${field.id}-act ${name}`}
          aria-describedby={describedBy(field)}
          onClick={() => chooser.current?.click()}
        >
          <Icon name="upload" size={16} />
          <span id={`${field.id}-act`}>{say(file ? 'chooseOtherFile' : 'chooseFile')}</span>
        </Button>
        <span id={name} className={file ? 'file-field__name' : 'soft'} role="status">
          {file ? file.name : say('noFileYet')}
        </span>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        aria-label={field.label}
        data-file={field.id}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = ''; // the same file again must count as a new choice
          if (chosen) onChange(chosen);
        }}
      />
    </Field>
  );
}
