import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import type { AdministeredUnit } from '../../administrationTypes';
import { dutyWords, kindWords, matterWords } from '../../administrationWords';
import { unitWords } from '../../unitWords';

export function UnitFacts({ unit: { detail } }: { unit: AdministeredUnit }) {
  const say = useWords(unitWords);
  const sayKind = useWords(kindWords);
  const sayDuty = useWords(dutyWords);
  const sayMatter = useWords(matterWords);
  const { unit, line, names, places, ending } = detail;
  return (
    <dl className="admin-facts">
      <dt>{say('kind')}</dt>
      <dd>{sayKind(unit.kind)}</dd>
      <dt>{say('code')}</dt>
      <dd className="mono">{unit.code ?? say('noCode')}</dd>
      <dt>{say('duty')}</dt>
      <dd>
        {sayDuty(unit.duty ?? 'NONE')}
        {unit.duty && ` (${sayMatter(unit.matter ?? 'BOTH')})`}
      </dd>
      {line.length > 0 && (
        <>
          <dt>{say('above')}</dt>
          <dd>{line.map((above) => above.name).join(' › ')}</dd>
        </>
      )}
      <dt>{say('life')}</dt>
      <dd>
        {say('since', { day: formatDay(unit.from) })} {unit.to && say('until', { day: formatDay(unit.to) })}
      </dd>
      {ending?.successorName && (
        <>
          <dt>{say('successor')}</dt>
          <dd>{ending.successorName}</dd>
        </>
      )}
      {(ending?.document || ending?.documentOn) && (
        <>
          <dt>{say('endDocument')}</dt>
          <dd>{[ending.document, ending.documentOn && say('ofDay', { day: formatDay(ending.documentOn) })].filter(Boolean).join(' ')}</dd>
        </>
      )}
      {names.length > 1 && (
        <>
          <dt>{say('names')}</dt>
          <dd>
            {names.map((name) => (
              <div key={name.from}>
                {name.name}, {say('since', { day: formatDay(name.from) })}
              </div>
            ))}
          </dd>
        </>
      )}
      {places.length > 1 && (
        <>
          <dt>{say('places')}</dt>
          <dd>
            {places.map((place) => (
              <div key={place.to ?? ''}>
                {place.parent.name}
                {place.to && `, ${say('until', { day: formatDay(place.to) })}`}
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
