import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { withdrawDirection } from '../api/directionActs';
import { directionWords } from '../directionWords';
import { DirectionForm } from './DirectionForm';

interface WithdrawDirectionDialogProps {
  dossierId: string;
  direction: Wire<'DirectionView'>;
  onClose: () => void;
}

export function WithdrawDirectionDialog({ dossierId, direction, onClose }: WithdrawDirectionDialogProps) {
  const say = useWords(directionWords);
  return (
    <DirectionForm
      title={say('withdrawTitle')}
      verb={say('withdraw')}
      done={say('withdrawnDone')}
      onClose={onClose}
      send={() => withdrawDirection(dossierId, direction.id)}
    >
      {() => (
        <>
          <blockquote className="directions__text">{direction.text}</blockquote>
          <p>{say('withdrawNote')}</p>
        </>
      )}
    </DirectionForm>
  );
}
