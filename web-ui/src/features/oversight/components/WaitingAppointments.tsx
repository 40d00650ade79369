import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import { answerAsked, type WaitingAppointment } from '../api/waiting';
import { oversightWords } from '../oversightWords';
import { WaitingAnswer } from './WaitingAnswer';

export function WaitingAppointments({ appointments }: { appointments: WaitingAppointment[] }) {
  const say = useWords(oversightWords);
  const client = useQueryClient();
  const decide = useMutation({
    mutationFn: answerAsked,
    onSettled: () => client.invalidateQueries({ queryKey: ['administration'] }),
  });
  return (
    <div className="stack-s">
      <h3>{say('appointments')}</h3>
      {decide.isError && <ProblemNotice error={decide.error} />}
      <ScrollArea className="admin-scroll" label={say('appointments')}>
        <table className="admin-table stacked-table" role="table">
          <caption className="visually-hidden">{say('appointments')}</caption>
          <HeadRow columns={['who', 'position', 'from', 'asked', 'acts']} say={say} roles />
          <tbody role="rowgroup">
            {appointments.map((each) => (
              <tr role="row" key={each.id}>
                <td role="cell">{each.officialName}</td>
                <td role="cell" data-label={say('position')}>
                  {each.label}
                </td>
                <td role="cell" data-label={say('from')}>
                  {formatDay(each.from)}
                  {each.to && ` – ${formatDay(each.to)}`}
                </td>
                <td role="cell" data-label={say('asked')}>
                  {each.askedBy}, {formatInstant(each.askedAt)}
                </td>
                <td role="cell">
                  <WaitingAnswer
                    mayConfirm={each.mayConfirm}
                    busy={decide.isPending}
                    confirm={say('confirm')}
                    confirmWhat={say('confirmOf', { name: each.officialName, what: each.label })}
                    answer={(how) => decide.mutate({ id: each.id, how, seen: each.seen })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}
