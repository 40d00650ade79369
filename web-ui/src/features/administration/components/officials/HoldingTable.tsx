import type { ReactNode } from 'react';
import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { ScrollArea } from '../../../../ui/table/ScrollArea';
import '../../../../ui/table/StackedTable.css';
import type { Holding } from '../../administrationTypes';
import { officialWords } from '../../officialWords';

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
    <ScrollArea className="admin-scroll" label={caption}>
      <table className="admin-table stacked-table" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {show === 'official' && (
              <th role="columnheader" scope="col">
                {say('name')}
              </th>
            )}
            <th role="columnheader" scope="col">
              {say('role')}
            </th>
            <th role="columnheader" scope="col">
              {say('from')}
            </th>
            <th role="columnheader" scope="col">
              {say('to')}
            </th>
            {actOf && <td role="cell" />}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {holdings.map((holding) => (
            <tr role="row" key={holding.id}>
              {show === 'official' && <td role="cell">{holding.officialName}</td>}
              <td role="cell">{holding.label}</td>
              <td role="cell" data-label={say('from')}>
                {formatDay(holding.from)}
              </td>
              <td role="cell" data-label={say('to')}>
                {holding.to ? formatDay(holding.to) : '–'}
              </td>
              {actOf && <td role="cell">{actOf(holding)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
