import { formatDayLong } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import { Tag } from '../../../ui/text/Tag';
import type { CalendarDraft } from '../api/calendarDrafts';
import { calendarWords } from '../calendarWords';
import { changeWords } from '../changeWords';
import { DAY_TONES } from '../dayTones';

interface DraftedDaysProps {
  draft: CalendarDraft;
  busy: boolean;
  onDrop: (day: string) => void;
}

export function DraftedDays({ draft, busy, onDrop }: DraftedDaysProps) {
  const say = useWords(calendarWords);
  const sayChange = useWords(changeWords);
  return (
    <>
      <ScrollArea className="calendar-scroll" label={sayChange('draftDays')}>
        <table className="calendar-rows stacked-table" role="table">
          <HeadRow columns={['day', 'kind', 'reason', 'document', 'drop']} say={(name) => (name === 'drop' ? sayChange('drop') : say(name))} roles />
          <tbody role="rowgroup">
            {draft.days.map((row) => (
              <tr role="row" key={row.day}>
                <th role="rowheader" scope="row" className="calendar-rows__day">
                  {formatDayLong(row.day)}
                </th>
                <td role="cell" data-label={say('kind')}>
                  <Tag tone={DAY_TONES[row.kind]}>{say(row.kind)}</Tag>
                </td>
                <td role="cell" data-label={say('reason')}>
                  {row.reason}
                </td>
                <td role="cell" data-label={say('document')}>
                  {row.document}
                </td>
                <td role="cell">
                  <Button size="small" busy={busy} onClick={() => onDrop(row.day)}>
                    {sayChange('dropDay', { day: formatDayLong(row.day) })}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className="soft small">{sayChange('drafters', { names: draft.drafters.join(', ') })}</p>
    </>
  );
}
