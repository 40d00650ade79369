import { useQuery } from '@tanstack/react-query';
import type { Wire } from '../../../api/wire';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { directionsQuery } from '../api/directionsQuery';
import { directionWords } from '../directionWords';
import './directions.css';

/** All orders of the dossier with what became of them, the latest first. */
export function DirectionList({ dossierId }: { dossierId: string }) {
  const items = useQuery(directionsQuery(dossierId)).data?.items ?? [];
  return (
    <ol className="directions">
      {items.map((direction) => (
        <Line key={direction.id} direction={direction} />
      ))}
    </ol>
  );
}

function Line({ direction }: { direction: Wire<'DirectionView'> }) {
  const say = useWords(directionWords);
  const ended = direction.endedAt && { name: direction.endedByName ?? '', when: formatInstant(direction.endedAt) };
  return (
    <li className="directions__line">
      <strong>{direction.stepName}</strong>
      <p className="directions__text">{direction.text}</p>
      <p className="soft small">
        {say('given', { name: direction.givenByName, when: formatInstant(direction.givenAt) })}
        {direction.answerBy && ` · ${say('wanted', { day: formatDay(direction.answerBy) })}`}
      </p>
      {direction.answer && <p className="directions__text directions__answer">{direction.answer}</p>}
      <p className="soft small">
        {ended ? say(direction.state === 'withdrawn' ? 'withdrawn' : 'answered', ended) : say(direction.state === 'lapsed' ? 'lapsed' : 'waits')}
      </p>
    </li>
  );
}
