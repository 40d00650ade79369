import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../../../i18n/useWords';
import { HeadRow } from '../../../../ui/table/HeadRow';
import { Loading } from '../../../../ui/notice/Loading';
import { MoreButton } from '../../../../ui/act/MoreButton';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { ScrollArea } from '../../../../ui/table/ScrollArea';
import type { ImportBatch, ImportErrorRow } from '../../administrationTypes';
import { importErrorsQuery } from '../../api/importErrorsQuery';
import { importWords } from '../../importWords';

/** Every wrong cell by its place in the file, so that it can be found and corrected there. */
export function ImportErrors({ batch }: { batch: ImportBatch }) {
  const say = useWords(importWords);
  const errors = useInfiniteQuery(importErrorsQuery(batch.id, batch.errors));
  if (errors.isPending) return <Loading />;
  if (errors.isError) return <ProblemNotice error={errors.error} onRetry={() => void errors.refetch()} />;
  const good = batch.rowsNew + batch.rowsChanged;
  return (
    <section className="stack-s" aria-labelledby="import-errors">
      <h3 id="import-errors">{say('errors')}</h3>
      {batch.rowsRead > 0 && <p>{say(good > 0 ? 'errorCount' : 'errorsOnly', { n: batch.errors, rows: batch.rowsBad })}</p>}
      <ScrollArea className="admin-scroll" label={say('errors')}>
        <table className="admin-table stacked-table" role="table">
          <caption className="visually-hidden">{say('errors')}</caption>
          <HeadRow columns={['cell', 'column', 'value', 'wrong']} say={say} roles />
          <tbody role="rowgroup">
            {errors.data.pages
              .flatMap((page) => page.items)
              .map((error) => (
                <tr key={error.number} role="row">
                  <td role="cell">
                    <Place error={error} />
                  </td>
                  <td role="cell">{error.heading}</td>
                  <td role="cell" data-label={say('value')}>
                    {error.column ? (error.value ?? <span className="soft">{say('empty')}</span>) : ''}
                  </td>
                  <td role="cell">{error.message}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollArea>
      <MoreButton list={errors} label={say('more')} />
    </section>
  );
}

function Place({ error }: { error: ImportErrorRow }) {
  const say = useWords(importWords);
  return (
    <>
      <b className="mono">{error.column ? `${error.column}${error.row}` : say('row', { n: error.row })}</b>
      {error.sheet && <span className="soft small"> {error.sheet}</span>}
    </>
  );
}
