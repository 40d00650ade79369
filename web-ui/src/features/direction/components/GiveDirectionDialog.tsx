import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { DayField } from '../../../ui/form/DayField';
import { SelectField } from '../../../ui/form/SelectField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { giveDirection } from '../api/directionActs';
import { directionsQuery } from '../api/directionsQuery';
import { directionWords } from '../directionWords';
import { DirectionForm } from './DirectionForm';

interface GiveDirectionDialogProps {
  dossierId: string;
  onClose: () => void;
}

export function GiveDirectionDialog({ dossierId, onClose }: GiveDirectionDialogProps) {
  const directions = useQuery(directionsQuery(dossierId)).data;
  return directions ? <Form dossierId={dossierId} directions={directions} onClose={onClose} /> : null;
}

function Form({ dossierId, directions, onClose }: GiveDirectionDialogProps & { directions: Wire<'DirectionsView'> }) {
  const say = useWords(directionWords);
  const [seen] = useState(directions);
  const [taskId, setTaskId] = useState(seen.steps.length === 1 ? seen.steps[0]!.taskId : '');
  const [text, setText] = useState('');
  const [answerBy, setAnswerBy] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = (value: string) => (asked && value.trim() === '' ? say('required') : undefined);
  return (
    <DirectionForm
      title={say('give')}
      verb={say('give')}
      done={say('givenDone')}
      onClose={onClose}
      complete={() => {
        setAsked(true);
        return taskId !== '' && text.trim() !== '';
      }}
      send={() => giveDirection(dossierId, { taskId, text: text.trim(), answerBy: answerBy || null, version: directions.version })}
    >
      {(errorOf) => (
        <>
          <SelectField
            id="direction-step"
            label={say('step')}
            required
            value={taskId}
            onChange={setTaskId}
            choices={seen.steps.map((step) => ({
              value: step.taskId,
              label: step.holderName ? say('toHolder', { step: step.stepName, name: step.holderName }) : say('toShared', { step: step.stepName }),
            }))}
            error={missing(taskId) ?? errorOf('taskId')}
          />
          <TextAreaField
            id="direction-text"
            label={say('text')}
            hint={say('seenBy')}
            required
            value={text}
            onChange={setText}
            error={missing(text) ?? errorOf('text')}
            maxLength={1000}
          />
          <DayField id="direction-by" label={say('answerBy')} value={answerBy} onChange={setAnswerBy} error={errorOf('answerBy')} />
          <p className="soft small">{say('noDeadline')}</p>
        </>
      )}
    </DirectionForm>
  );
}
