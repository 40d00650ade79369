import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../../../i18n/useWords';
import { HeadRow } from '../../../../ui/table/HeadRow';
import { Loading } from '../../../../ui/notice/Loading';
import { MoreButton } from '../../../../ui/act/MoreButton';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { ScrollArea } from '../../../../ui/table/ScrollArea';
import type { ImportBatch, ImportChange } from '../../administrationTypes';
import { importChangesQuery } from '../../api/importChangesQuery';
import { importWords } from '../../importWords';

interface ImportChangesProps {
  batch: ImportBatch;
  ticked: readonly ImportChange[];
  onTick: (row: ImportChange, ticked: boolean) => void;
}

/** What is known beside what the list says; the richer spelling stays unless its row is ticked. */
export function ImportChanges({ batch, ticked, onTick }: ImportChangesProps) {
  const say = useWords(importWords);
  const changes = useInfiniteQuery(importChangesQuery(batch.id));
  if (changes.isPending) return <Loading />;
  if (changes.isError) return <ProblemNotice error={changes.error} onRetry={() => void changes.refetch()} />;
  const rows = changes.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return null;
  // Of the list of a dossier nothing is changed by a sheet: rows are there already, or they are not.
  const there = batch.kind === 'ITEMS';
  const title = say(there ? 'thereTitle' : 'changes');
  return (
    <section className="stack-s" aria-labelledby="import-changes">
      <h3 id="import-changes">{title}</h3>
      <p>{there ? say('thereLead', { n: batch.rowsKept }) : say('changesLead')}</p>
      <ScrollArea className="admin-scroll" label={title}>
        <table className="admin-table stacked-table" role="table">
          <caption className="visually-hidden">{title}</caption>
          <HeadRow columns={['place', 'whom', 'column', 'before', 'after', 'willBe']} say={say} roles />
          <tbody role="rowgroup">
            {rows.map((row) => (
              <ChangedRow key={row.place} row={row} there={there} ticked={ticked.some((each) => each.place === row.place)} onTick={onTick} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <MoreButton list={changes} label={say('moreChanges')} />
    </section>
  );
}

interface ChangedRowProps {
  row: ImportChange;
  there: boolean;
  ticked: boolean;
  onTick: ImportChangesProps['onTick'];
}

function ChangedRow({ row, there, ticked, onTick }: ChangedRowProps) {
  const say = useWords(importWords);
  const span = row.fields.length;
  const [left, taken, tick] = there ? (['isLeft', 'isAdded', 'addAgain'] as const) : (['isKept', 'isOverwritten', 'overwrite'] as const);
  return row.fields.map((field, index) => (
    <tr key={field.heading} role="row">
      {index === 0 && (
        <>
          <td role="cell" rowSpan={span}>
            <b className="mono">{say('row', { n: row.row })}</b>
            {row.sheet && <span className="soft small"> {row.sheet}</span>}
          </td>
          <td role="cell" rowSpan={span}>
            {row.subject}
          </td>
        </>
      )}
      <td role="cell">{field.heading}</td>
      <td role="cell" data-label={say('before')}>
        {field.before ?? <span className="soft">{say('empty')}</span>}
      </td>
      <td role="cell" data-label={say('after')}>
        {field.after}
      </td>
      <td role="cell">
        {!field.kept && say('isWritten')}
        {field.kept && say(ticked ? taken : left)}
        {field.kept && row.fields.findIndex((each) => each.kept) === index && (
          <label className="import-tick">
            <input type="checkbox" checked={ticked} onChange={(event) => onTick(row, event.target.checked)} />
            {say(tick, { n: row.row })}
          </label>
        )}
      </td>
    </tr>
  ));
}
