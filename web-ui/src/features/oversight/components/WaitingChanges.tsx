import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import { answerChange, type WaitingChange } from '../api/waiting';
import { changeWords, oversightWords } from '../oversightWords';
import { WaitingAnswer } from './WaitingAnswer';

/** Undone until somebody else agrees; whoever asked does it then. */
export function WaitingChanges({ changes }: { changes: WaitingChange[] }) {
  const say = useWords(oversightWords);
  const sayChange = useWords(changeWords);
  const kindOf = (change: WaitingChange) => sayChange(change.kind as keyof typeof changeWords);
  const client = useQueryClient();
  const decide = useMutation({
    mutationFn: answerChange,
    onSettled: () => client.invalidateQueries({ queryKey: ['administration'] }),
  });
  return (
    <div className="stack-s">
      <h3>{say('changes')}</h3>
      <p className="soft">{say('changesHint')}</p>
      {decide.isError && <ProblemNotice error={decide.error} />}
      <ScrollArea className="admin-scroll" label={say('changes')}>
        <table className="admin-table stacked-table" role="table">
          <caption className="visually-hidden">{say('changes')}</caption>
          <HeadRow columns={['what', 'asked', 'acts']} say={say} roles />
          <tbody role="rowgroup">
            {changes.map((each) => (
              <tr role="row" key={each.id}>
                <td role="cell">
                  {kindOf(each)}: {each.said}
                </td>
                <td role="cell" data-label={say('asked')}>
                  {each.askedBy}, {formatInstant(each.askedAt)}
                </td>
                <td role="cell">
                  {each.agreedUntil ? (
                    <span className="small">{say('agreed', { until: formatInstant(each.agreedUntil) })}</span>
                  ) : (
                    <WaitingAnswer
                      mayConfirm={each.mayConfirm}
                      busy={decide.isPending}
                      confirm={say('agree')}
                      confirmWhat={`${say('agree')}: ${kindOf(each)}, ${each.said}`}
                      answer={(how) => decide.mutate({ id: each.id, how, seen: each.seen })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}
