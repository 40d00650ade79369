import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import type { FileSweep } from '../api/fileCheck';
import { fileCheckWords } from '../fileCheckWords';

export function FileFaultTable({ sweep }: { sweep: FileSweep }) {
  const say = useWords(fileCheckWords);
  return (
    <>
      <ScrollArea className="admin-scroll" label={say('suffered')}>
        <table className="admin-table stacked-table" role="table">
          <caption className="visually-hidden">{say('suffered')}</caption>
          <HeadRow columns={['file', 'state', 'dossiers']} say={say} roles />
          <tbody role="rowgroup">
            {sweep.faults.map((fault) => (
              <tr role="row" key={fault.file}>
                <td role="cell" data-label={say('file')}>
                  <code>{fault.file}</code>
                </td>
                <td role="cell" data-label={say('state')}>
                  {say(fault.state)}
                </td>
                <td role="cell" data-label={say('dossiers')}>
                  {[...fault.dossierCodes, ...(fault.otherDossiers > 0 ? [say('others', { n: fault.otherDossiers })] : [])].join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {sweep.missing + sweep.changed > sweep.faults.length && <p className="soft">{say('told', { n: sweep.faults.length })}</p>}
    </>
  );
}
