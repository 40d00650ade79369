import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Wire } from '../../../api/wire';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { directionsQuery } from '../api/directionsQuery';
import { directionWords } from '../directionWords';
import { AnswerDirectionDialog } from './AnswerDirectionDialog';
import { WithdrawDirectionDialog } from './WithdrawDirectionDialog';
import './directions.css';

type Direction = Wire<'DirectionView'>;
type Acting = { direction: Direction; action: Direction['actions'][number] } | null;

/** Orders that wait for an answer, before everything else on the desk. */
export function OpenDirections({ dossierId }: { dossierId: string }) {
  const [acting, setActing] = useState<Acting>(null);
  const open = (useQuery(directionsQuery(dossierId)).data?.items ?? []).filter((each) => each.state === 'open');
  const close = () => setActing(null);
  return (
    <>
      {open.map((direction) => (
        <OpenDirection key={direction.id} direction={direction} onAct={(action) => setActing({ direction, action })} />
      ))}
      {acting && acting.action !== 'withdraw' && <AnswerDirectionDialog dossierId={dossierId} direction={acting.direction} onClose={close} />}
      {acting?.action === 'withdraw' && <WithdrawDirectionDialog dossierId={dossierId} direction={acting.direction} onClose={close} />}
    </>
  );
}

function OpenDirection({ direction, onAct }: { direction: Direction; onAct: (action: Direction['actions'][number]) => void }) {
  const say = useWords(directionWords);
  return (
    <Notice kind="soon" title={say('order', { step: direction.stepName })}>
      <p className="directions__text">{direction.text}</p>
      <p className="soft small">
        {say('given', { name: direction.givenByName, when: formatInstant(direction.givenAt) })}
        {direction.answerBy && ` · ${say('wanted', { day: formatDay(direction.answerBy) })}`}
        {direction.late && ` · ${say('late')}`}
      </p>
      {direction.actions.length > 0 && (
        <p className="cluster directions__acts no-print">
          {direction.actions.map((action) => (
            <Button key={action} size="small" onClick={() => onAct(action)}>
              {say(action)}
            </Button>
          ))}
        </p>
      )}
    </Notice>
  );
}
