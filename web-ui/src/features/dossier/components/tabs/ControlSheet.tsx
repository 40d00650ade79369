import { useQuery } from '@tanstack/react-query';
import type { Wire } from '../../../../api/wire';
import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { HeadRow } from '../../../../ui/table/HeadRow';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { controlSheetQuery } from '../../api/controlSheetQuery';
import { dossierWords } from '../../dossierWords';
import '../list/DossierTable.css';

const COLUMNS = ['sheetStep', 'sheetGiver', 'sheetTaker', 'sheetReceived', 'sheetPassed', 'sheetDue', 'sheetResult'] as const;

const textOf: Record<(typeof COLUMNS)[number], (row: Wire<'ControlSheetView'>['rows'][number]) => string | null> = {
  sheetStep: (row) => row.step,
  sheetGiver: (row) => row.giver,
  sheetTaker: (row) => row.taker,
  sheetReceived: (row) => formatInstant(row.receivedAt),
  sheetPassed: (row) => row.passedOnAt && formatInstant(row.passedOnAt),
  sheetDue: (row) => row.dueOn && formatDay(row.dueOn),
  sheetResult: (row) => row.result,
};

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
        {sheet.data.rows.map((row) => (
          <tr key={`${row.step}-${row.taker}-${row.receivedAt}`} role="row">
            {COLUMNS.map((column) => (
              <td key={column} role="cell" data-label={column === 'sheetStep' ? undefined : say(column)}>
                {textOf[column](row) ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
