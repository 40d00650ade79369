import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import type { HistoryCheck } from '../api/historyCheck';
import { checkWords } from '../checkWords';

export function FaultTable({ check }: { check: HistoryCheck }) {
  const say = useWords(checkWords);
  return (
    <>
      <ScrollArea className="admin-scroll" label={say('fault')}>
        <table className="admin-table stacked-table" role="table">
          <caption className="visually-hidden">{say('fault')}</caption>
          <HeadRow columns={['dossier', 'kind', 'fault']} say={say} roles />
          <tbody role="rowgroup">
            {check.faults.map((fault) => (
              <tr role="row" key={`${fault.dossierId} ${fault.text}`}>
                <td role="cell" data-label={say('dossier')}>
                  {fault.code ?? (fault.dossierId ? `${fault.dossierId} (${say('keptSecret')})` : '–')}
                </td>
                <td role="cell" data-label={say('kind')}>
                  {fault.kind ? say(fault.kind) : '–'}
                </td>
                <td role="cell" data-label={say('fault')}>
                  {fault.text}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {check.faultCount > check.faults.length && <p className="soft">{say('told', { n: check.faults.length })}</p>}
    </>
  );
}
