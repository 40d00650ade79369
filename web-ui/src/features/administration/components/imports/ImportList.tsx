import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { HeadRow } from '../../../../ui/table/HeadRow';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import type { ImportBatch } from '../../administrationTypes';
import { importsQuery } from '../../api/importsQuery';
import { importWords, listWords, statusWords } from '../../importWords';

const nothingGood = (batch: ImportBatch) => batch.status === 'CHECKED' && batch.errors > 0 && batch.rowsNew + batch.rowsChanged === 0;

export function ImportList({ linkTo }: { linkTo: (batch: ImportBatch) => ReactNode }) {
  const say = useWords(importWords);
  const sayList = useWords(listWords);
  const sayStatus = useWords(statusWords);
  const imports = useQuery(importsQuery);
  if (imports.isPending) return <Loading />;
  if (imports.isError) return <ProblemNotice error={imports.error} onRetry={() => void imports.refetch()} />;
  if (imports.data.length === 0) return <p className="soft">{say('none')}</p>;
  return (
    <div className="admin-scroll">
      <table className="admin-table stacked-table" role="table">
        <caption className="visually-hidden">{say('latest')}</caption>
        <HeadRow columns={['fileName', 'kind', 'status', 'rows', 'by', 'at']} say={say} roles />
        <tbody role="rowgroup">
          {imports.data.map((batch) => (
            <tr role="row" key={batch.id}>
              <td role="cell">{linkTo(batch)}</td>
              <td role="cell" data-label={say('kind')}>
                {sayList(batch.kind)}
              </td>
              <td role="cell" data-label={say('status')}>
                {nothingGood(batch) ? say('nothingGood') : sayStatus(batch.status)}
              </td>
              <td role="cell" data-label={say('rows')}>
                {batch.rowsRead}
              </td>
              <td role="cell" data-label={say('by')}>
                {batch.uploadedByName}
              </td>
              <td role="cell" data-label={say('at')}>
                {formatInstant(batch.uploadedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
