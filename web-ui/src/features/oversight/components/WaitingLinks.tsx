import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import { confirmLink, type WaitingLink } from '../api/waiting';
import { oversightWords } from '../oversightWords';

/** The code is shown once and kept nowhere. */
export function WaitingLinks({ links }: { links: WaitingLink[] }) {
  const say = useWords(oversightWords);
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: async (link: WaitingLink) => ({ name: link.officialName, ...(await confirmLink(link)) }),
    onSettled: () => client.invalidateQueries({ queryKey: ['administration'] }),
    gcTime: 0,
  });
  return (
    <div className="stack-s">
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      {confirm.data && (
        <Notice kind="good" live>
          <p>{say('code', { name: confirm.data.name, code: confirm.data.code })}</p>
        </Notice>
      )}
      {links.length > 0 && (
        <>
          <h3>{say('links')}</h3>
          <ScrollArea className="admin-scroll" label={say('links')}>
            <table className="admin-table stacked-table" role="table">
              <caption className="visually-hidden">{say('links')}</caption>
              <HeadRow columns={['who', 'opens', 'asked', 'until', 'acts']} say={say} roles />
              <tbody role="rowgroup">
                {links.map((link) => (
                  <tr role="row" key={link.id}>
                    <td role="cell">
                      {link.officialName} ({link.username})
                    </td>
                    <td role="cell" data-label={say('opens')}>
                      {link.positions.join('; ') || say('noPosition')}
                    </td>
                    <td role="cell" data-label={say('asked')}>
                      {link.askedBy}, {formatInstant(link.askedAt)}
                    </td>
                    <td role="cell" data-label={say('until')}>
                      {formatInstant(link.expiresAt)}
                    </td>
                    <td role="cell">
                      {link.mayConfirm ? (
                        <Button
                          size="small"
                          look="main"
                          busy={confirm.isPending}
                          aria-label={say('confirmOf', { name: link.officialName, what: say('links') })}
                          onClick={() => confirm.mutate(link)}
                        >
                          {say('giveCode')}
                        </Button>
                      ) : (
                        <span className="soft small">{say('another')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        </>
      )}
    </div>
  );
}
