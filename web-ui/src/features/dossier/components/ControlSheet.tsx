import { useQuery } from '@tanstack/react-query';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/HeadRow';
import { Loading } from '../../../ui/Loading';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { controlSheetQuery } from '../api/controlSheetQuery';
import { dossierWords } from '../dossierWords';
import './DossierTable.css';

const COLUMNS = ['sheetStep', 'sheetGiver', 'sheetTaker', 'sheetReceived', 'sheetPassed', 'sheetDue', 'sheetResult'] as const;

/** Paper 06 on the screen: who had the dossier, from when to when, in time or not. */
export function ControlSheet({ dossierId }: { dossierId: string }) {
  const say = useWords(dossierWords);
  const sheet = useQuery(controlSheetQuery(dossierId));
  if (sheet.isPending) return <Loading />;
  if (!sheet.data) return <ProblemNotice error={sheet.error} onRetry={() => void sheet.refetch()} />;
  return (
    <table role="table" className="dossier-table">
      <caption className="soft small">{say('sheetNote')}</caption>
      <HeadRow columns={COLUMNS} say={say} roles />
      <tbody role="rowgroup">
        {sheet.data.rows.map((row, index) => (
          <tr key={index} role="row">
            {[row.step, row.giver, row.taker, formatInstant(row.receivedAt), row.passedOnAt && formatInstant(row.passedOnAt), row.dueOn && formatDay(row.dueOn), row.result].map(
              (text, column) => (
                <td key={column} role="cell" data-label={column === 0 ? undefined : say(COLUMNS[column]!)}>
                  {text ?? '–'}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
