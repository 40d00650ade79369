import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/HeadRow';
import { Loading } from '../../../ui/Loading';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import type { ImportBatch } from '../administrationTypes';
import { importsQuery } from '../api/importsQuery';
import { importWords, listWords, statusWords } from '../importWords';

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
      <table className="admin-table">
        <caption className="visually-hidden">{say('latest')}</caption>
        <HeadRow columns={['fileName', 'kind', 'status', 'rows', 'by', 'at']} say={say} />
        <tbody>
          {imports.data.map((batch) => (
            <tr key={batch.id}>
              <td>{linkTo(batch)}</td>
              <td>{sayList(batch.kind)}</td>
              <td>{sayStatus(batch.status)}</td>
              <td>{batch.rowsRead}</td>
              <td>{batch.uploadedByName}</td>
              <td>{formatInstant(batch.uploadedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
