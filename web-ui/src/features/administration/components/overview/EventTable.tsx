import { useInfiniteQuery } from '@tanstack/react-query';
import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords, type Say } from '../../../../i18n/useWords';
import { EmptyState } from '../../../../ui/notice/EmptyState';
import { HeadRow } from '../../../../ui/table/HeadRow';
import { Loading } from '../../../../ui/notice/Loading';
import { MoreButton } from '../../../../ui/act/MoreButton';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { ScrollArea } from '../../../../ui/table/ScrollArea';
import { useDossierCode } from '../../../../ui/text/useDossierCode';
import type { ImportKind, OrganisationEvent } from '../../administrationTypes';
import { administrationWords, dutyWords, eventWords, matterWords } from '../../administrationWords';
import { historyQuery } from '../../api/historyQuery';
import { importWords, listWords } from '../../importWords';

/** Who changed what of units, officials and accounts, newest first. */
export function EventTable() {
  const say = useWords(administrationWords);
  const sayEvent = useWords(eventWords);
  const history = useInfiniteQuery(historyQuery);
  const details = useDetails();
  if (history.isPending) return <Loading />;
  if (history.isError) return <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />;
  const events = history.data.pages.flatMap((page) => page.items);
  if (events.length === 0) return <EmptyState title={say('emptyHistory')} />;
  return (
    <div className="stack">
      <ScrollArea className="admin-scroll" label={say('history')}>
        <table className="admin-table stacked-table" role="table">
          <caption className="visually-hidden">{say('history')}</caption>
          <HeadRow columns={['when', 'who', 'what', 'about', 'details']} say={say} roles />
          <tbody role="rowgroup">
            {events.map((event) => (
              <tr role="row" key={event.id}>
                <td role="cell">{formatInstant(event.at)}</td>
                <td role="cell" data-label={say('who')}>
                  {event.byName}
                </td>
                <td role="cell" data-label={say('what')}>
                  {sayEvent(event.kind)}
                </td>
                <td role="cell" data-label={say('about')}>
                  {[event.officialName, event.unitName].filter(Boolean).join(', ')}
                </td>
                <td role="cell" data-label={say('details')}>
                  {details(event)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <MoreButton list={history} label={say('more')} />
    </div>
  );
}

function useDetails(): (event: OrganisationEvent) => string {
  const sayDuty = useWords(dutyWords);
  const sayMatter = useWords(matterWords);
  const sayList = useWords(listWords);
  const sayImport = useWords(importWords);
  const say = useWords(administrationWords);
  const { named } = useDossierCode();
  return (event) => {
    const { askedBy, alone, code, dossier, entry, reason } = event.details;
    // Of a dossier that is kept secret the id alone is written down.
    if (event.kind === 'HISTORY_ERASED') return [code ?? `${dossier} (${named(null)})`, entry, reason].join(', ');
    const second = [askedBy && say('askedBy', { name: askedBy }), alone && say('alone')];
    return [detailsOf(event, sayDuty, sayMatter, sayList, sayImport), ...second].filter(Boolean).join(', ');
  };
}

function detailsOf(
  { kind, details }: OrganisationEvent,
  sayDuty: Say<typeof dutyWords>,
  sayMatter: Say<typeof matterWords>,
  sayList: Say<typeof listWords>,
  sayImport: Say<typeof importWords>,
): string {
  const { before, after, day, list, rows, document, documentOn, reason } = details;
  if (kind === 'LIST_IMPORTED' && list) return `${sayList(list as ImportKind)}: ${sayImport('done', { n: rows ?? '' })}`;
  const [duty, matter] = (after || 'NONE').split(' ');
  const said =
    kind === 'UNIT_DUTY_CHANGED'
      ? [sayDuty(duty as keyof typeof dutyWords), matter && sayMatter(matter as keyof typeof matterWords)].filter(Boolean).join(', ')
      : [before, after].filter(Boolean).join(' → ');
  return [said, day && formatDay(day), [document, documentOn && `(${formatDay(documentOn)})`].filter(Boolean).join(' '), reason].filter(Boolean).join(', ');
}
