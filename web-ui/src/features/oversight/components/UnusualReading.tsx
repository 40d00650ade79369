import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import { unusualReadingQuery } from '../api/unusualReadingQuery';
import { oversightWords } from '../oversightWords';

export function UnusualReading() {
  const say = useWords(oversightWords);
  const reading = useQuery(unusualReadingQuery);
  if (reading.isPending) return <Loading />;
  if (reading.isError) return <ProblemNotice error={reading.error} onRetry={() => void reading.refetch()} />;
  const { days, manyPersons, manyDossiers } = reading.data;
  return (
    <section className="panel stack" aria-labelledby="reading-title">
      <h2 id="reading-title">{say('readingTitle')}</h2>
      <p className="soft">{say('readingLead', { persons: manyPersons, dossiers: manyDossiers })}</p>
      {days.length === 0 ? (
        <p>{say('readingNone')}</p>
      ) : (
        <ScrollArea className="admin-scroll" label={say('readingTitle')}>
          <table className="admin-table stacked-table" role="table">
            <caption className="visually-hidden">{say('readingTitle')}</caption>
            <HeadRow columns={['day', 'who', 'persons', 'dossiers']} say={say} roles />
            <tbody role="rowgroup">
              {days.map((each) => (
                <tr role="row" key={`${each.day} ${each.officialId}`}>
                  <td role="cell">{formatDay(each.day)}</td>
                  <td role="cell" data-label={say('who')}>
                    {each.officialName}
                  </td>
                  <td role="cell" data-label={say('persons')}>
                    {each.persons}
                  </td>
                  <td role="cell" data-label={say('dossiers')}>
                    {each.dossiers}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  );
}
