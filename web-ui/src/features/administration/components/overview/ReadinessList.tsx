import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Loading } from '../../../../ui/notice/Loading';
import { Notice } from '../../../../ui/notice/Notice';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import '../../../../ui/table/StackedTable.css';
import { Tag } from '../../../../ui/text/Tag';
import type { ReadinessPoint } from '../../administrationTypes';
import { administrationWords, readinessWords } from '../../administrationWords';
import { readinessQuery } from '../../api/readinessQuery';
import '../Administration.css';

/** What still stands between this installation and its first dossier, as the server reckons it. */
export function ReadinessList({ linkOf }: { linkOf: (check: ReadinessPoint['check']) => ReactNode }) {
  const say = useWords(administrationWords);
  const sayCheck = useWords(readinessWords);
  const readiness = useQuery(readinessQuery);
  if (readiness.isPending) return <Loading />;
  if (readiness.isError) return <ProblemNotice error={readiness.error} onRetry={() => void readiness.refetch()} />;
  return (
    <section className="stack" aria-label={say('readyTitle')}>
      {readiness.data.ready ? (
        <Notice kind="good" title={say('ready')} />
      ) : (
        <Notice kind="soon" title={say('notReady')}>
          <p>{say('order')}</p>
        </Notice>
      )}
      {readiness.data.unmanned.length > 0 && (
        <Notice kind="wrong" title={say('unmannedTitle')}>
          <p>{say('unmannedText')}</p>
          <ul>
            {readiness.data.unmanned.map((place) => (
              <li key={place.positionId}>{say('unmannedAt', { position: place.positionLabel, n: place.steps })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {readiness.data.otherNodes.length > 0 && (
        <Notice kind="soon" title={say('severalNodes')}>
          <p>{say('severalNodesText', { nodes: readiness.data.otherNodes.join(', ') })}</p>
        </Notice>
      )}
      <table className="admin-table stacked-table" role="table">
        <caption className="visually-hidden">{say('readyTitle')}</caption>
        <tbody role="rowgroup">
          {readiness.data.points.map((point) => (
            <tr role="row" key={point.check}>
              <th role="rowheader" scope="row">
                {sayCheck(point.check)}
              </th>
              <td role="cell">
                <Tag tone={point.met ? (point.lack > 0 ? 'soon' : 'good') : 'late'}>{say(!point.met ? 'missing' : point.lack > 0 ? 'partly' : 'met')}</Tag>
              </td>
              <td role="cell" className="soft">
                {say('have', { n: point.have })}
                {point.lack > 0 && `, ${say('lack', { n: point.lack })}`}
              </td>
              <td role="cell">{(!point.met || point.lack > 0) && linkOf(point.check)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
