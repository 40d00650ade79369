import { useState } from 'react';
import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { answerDirection } from '../api/directionActs';
import { directionWords } from '../directionWords';
import { DirectionForm } from './DirectionForm';

interface AnswerDirectionDialogProps {
  dossierId: string;
  direction: Wire<'DirectionView'>;
  onClose: () => void;
}

export function AnswerDirectionDialog({ dossierId, direction, onClose }: AnswerDirectionDialogProps) {
  const say = useWords(directionWords);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <DirectionForm
      title={say('answerTitle')}
      verb={say('answer')}
      done={say('answeredDone')}
      onClose={onClose}
      complete={() => {
        setAsked(true);
        return text.trim() !== '';
      }}
      send={() => answerDirection(dossierId, direction.id, { text: text.trim() })}
    >
      {(errorOf) => (
        <>
          <blockquote className="directions__text">{direction.text}</blockquote>
          <TextAreaField
            id="direction-answer"
            label={say('answerText')}
            required
            value={text}
            onChange={setText}
            error={(asked && text.trim() === '' ? say('required') : undefined) ?? errorOf('text')}
            maxLength={1000}
          />
        </>
      )}
    </DirectionForm>
  );
}
