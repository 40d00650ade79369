import type { Wire } from '../../../api/wire';
import { formatDayLong } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { Tag } from '../../../ui/text/Tag';
import { changeWords } from '../changeWords';

/** Every open dossier with a date that would be another one. */
export function MovedDossiers({ preview }: { preview: Wire<'CalendarPreviewView'> }) {
  const say = useWords(changeWords);
  if (preview.dossiers.length === 0) return <p>{say('nothingMoves')}</p>;
  return (
    <>
      <ScrollArea className="calendar-scroll calendar-scroll--tall" label={say('dossiers')}>
        <table className="calendar-rows stacked-table" role="table">
          <HeadRow columns={['dossier', 'what', 'before', 'after', 'effect']} say={say} roles />
          <tbody role="rowgroup">
            {preview.dossiers.flatMap((dossier) =>
              dossier.dates.map((date, index) => (
                <tr role="row" key={`${dossier.code}-${date.of}-${date.label}-${date.before}`}>
                  <td role="cell" className="mono">
                    {index === 0 ? dossier.code : ''}
                  </td>
                  <td role="cell" className="calendar-rows__what">
                    {say(date.of)}: {date.label}
                  </td>
                  <td role="cell" data-label={say('before')}>
                    {formatDayLong(date.before)}
                  </td>
                  <td role="cell" data-label={say('after')}>
                    {date.kept ? say('kept') : formatDayLong(date.after)}
                  </td>
                  <td role="cell">
                    <Effect date={date} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollArea>
      {preview.more > 0 && <p className="soft small">{say('more', { n: preview.more })}</p>}
    </>
  );
}

function Effect({ date }: { date: Wire<'MovedDateView'> }) {
  const say = useWords(changeWords);
  if (date.newlyLate) return <Tag tone="late">{say('newlyLate')}</Tag>;
  if (date.newlySafe) return <Tag tone="good">{say('newlySafe')}</Tag>;
  if (date.onDayOff) return <Tag tone="soon">{say('onDayOff')}</Tag>;
  return null;
}
