import type { ReactNode } from 'react';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import type { Holding } from '../administrationTypes';
import { officialWords } from '../officialWords';

interface HoldingTableProps {
  holdings: Holding[];
  caption: string;
  /** Whom the table is not about already. */
  show: 'official' | 'position';
  actOf?: (holding: Holding) => ReactNode;
}

export function HoldingTable({ holdings, caption, show, actOf }: HoldingTableProps) {
  const say = useWords(officialWords);
  return (
    <div className="admin-scroll">
      <table className="admin-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {show === 'official' && <th scope="col">{say('name')}</th>}
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('from')}</th>
            <th scope="col">{say('to')}</th>
            {actOf && <td />}
          </tr>
        </thead>
        <tbody>
          {holdings.map((holding) => (
            <tr key={holding.id}>
              {show === 'official' && <td>{holding.officialName}</td>}
              <td>{holding.label}</td>
              <td>{formatDay(holding.from)}</td>
              <td>{holding.to ? formatDay(holding.to) : '–'}</td>
              {actOf && <td>{actOf(holding)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
