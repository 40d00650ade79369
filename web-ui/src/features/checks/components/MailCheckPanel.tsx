import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../../i18n/dates';
import { useWords, type Say } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { Notice } from '../../../ui/notice/Notice';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { HeadRow } from '../../../ui/table/HeadRow';
import { ScrollArea } from '../../../ui/table/ScrollArea';
import '../../../ui/table/StackedTable.css';
import { mailCheckQuery, type MailCheck } from '../api/mailCheck';
import { mailWords } from '../mailWords';

type Troubled = MailCheck['troubled'][number];

/** As many as are told at once. */
const MOST = 100;

/** Whether e-mails leave, and which did not. */
export function MailCheckPanel() {
  const say = useWords(mailWords);
  const found = useQuery(mailCheckQuery);
  return (
    <section className="panel stack" aria-labelledby="checks-mail">
      <h2 id="checks-mail">{say('mail')}</h2>
      <p className="soft">{say('hint')}</p>
      {found.isPending && <Loading />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && <Result check={found.data} say={say} />}
    </section>
  );
}

function Result({ check: { way, waiting, troubled }, say }: { check: MailCheck; say: Say<typeof mailWords> }) {
  return (
    <>
      {way !== 'SMTP' && <Notice kind="info" title={say(way)} />}
      {waiting > 0 && <p>{say('waiting', { n: waiting })}</p>}
      {troubled.length === 0 && way !== 'NONE' && <Notice kind="good" title={say('good')} />}
      {troubled.length > 0 && (
        <>
          <Notice kind="wrong" title={say('failed', { n: troubled.length })} />
          <TroubledTable troubled={troubled} say={say} />
          {troubled.length === MOST && <p className="soft">{say('told', { n: MOST })}</p>}
        </>
      )}
    </>
  );
}

const stateOf = ({ state, tries, nextTryAt }: Troubled, say: Say<typeof mailWords>) => say(state, { n: tries, at: nextTryAt ? formatInstant(nextTryAt) : '' });

function TroubledTable({ troubled, say }: { troubled: Troubled[]; say: Say<typeof mailWords> }) {
  return (
    <ScrollArea className="admin-scroll" label={say('mail')}>
      <table className="admin-table stacked-table" role="table">
        <caption className="visually-hidden">{say('mail')}</caption>
        <HeadRow columns={['official', 'kind', 'at', 'state', 'reason']} say={say} roles />
        <tbody role="rowgroup">
          {troubled.map((each) => (
            <tr role="row" key={`${each.officialName} ${each.createdAt} ${each.kind}`}>
              <td role="cell" data-label={say('official')}>
                {each.officialName}
              </td>
              <td role="cell" data-label={say('kind')}>
                {say(each.kind)}
              </td>
              <td role="cell" data-label={say('at')}>
                {formatInstant(each.createdAt)}
              </td>
              <td role="cell" data-label={say('state')}>
                {stateOf(each, say)}
              </td>
              <td role="cell" data-label={say('reason')}>
                {each.reason ? say(each.reason) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
