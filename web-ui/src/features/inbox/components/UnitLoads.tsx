import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { unitLoadsQuery, type InHand, type UnitLoad } from '../api/unitLoadsQuery';
import { loadWords } from '../loadWords';
import './UnitLoads.css';

/** For who hands out the work of a unit: who has how much of it. In the way of nothing: the list stands below. */
export function UnitLoads() {
  const loads = useQuery(unitLoadsQuery).data ?? [];
  return loads.map((load) => <OneUnit key={load.unitId} load={load} alone={loads.length === 1} />);
}

function OneUnit({ load, alone }: { load: UnitLoad; alone: boolean }) {
  const say = useWords(loadWords);
  const title = alone ? say('title') : say('titleOf', { unit: load.unitName });
  return (
    <details className="panel unit-load">
      <summary>{title}</summary>
      <table className="stacked-table unit-load__table" role="table" aria-label={title}>
        <HeadRow columns={['person', 'items', 'late', 'week']} say={say} roles />
        <tbody role="rowgroup">
          {load.people.map((one) => (
            <Line key={one.officialId} name={one.fullName} inHand={one.inHand} />
          ))}
          <Line name={say('unclaimed')} inHand={load.unclaimed} />
        </tbody>
      </table>
      <p className="soft small">{say('note')}</p>
    </details>
  );
}

function Line({ name, inHand }: { name: string; inHand: InHand }) {
  const say = useWords(loadWords);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell" data-label={say('items')}>
        {inHand.items}
      </td>
      <td role="cell" data-label={say('late')} className={inHand.late > 0 ? 'unit-load__late' : undefined}>
        {inHand.late}
      </td>
      <td role="cell" data-label={say('week')}>
        {inHand.week}
      </td>
    </tr>
  );
}
