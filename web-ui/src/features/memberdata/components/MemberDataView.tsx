import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { PageHead } from '../../../ui/page/PageHead';
import { memberDataQuery, WRITE_BACK_URL } from '../api/memberDataQuery';
import { memberDataWords } from '../memberDataWords';
import { Comparison } from './Comparison';
import './MemberData.css';

/** What HoSo and the member database tell each other. */
export function MemberDataView({ links }: { links?: ReactNode }) {
  const say = useWords(memberDataWords);
  const data = useQuery(memberDataQuery);
  if (data.isPending) return <Loading />;
  if (data.isError) return <ProblemNotice error={data.error} onRetry={() => void data.refetch()} />;
  const named = (held: boolean) =>
    data.data.columns
      .filter((column) => column.held === held)
      .map((column) => column.heading.replace(/\s*\*\s*/g, ' ').trim())
      .join('; ');
  return (
    <div className="stack">
      <PageHead title={say('title')}>{links}</PageHead>
      <p className="soft">{say('lead')}</p>
      <section className="stack">
        <h2>{say('file')}</h2>
        <p>{say('members', { count: data.data.members })}</p>
        {data.data.withoutNumber > 0 && <p className="soft">{say('withoutNumber', { count: data.data.withoutNumber })}</p>}
        {data.data.others > 0 && <p className="soft">{say('others', { count: data.data.others })}</p>}
        <div>
          <a className="button" href={WRITE_BACK_URL} download>
            {say('download')}
          </a>
        </div>
        <h3>{say('columns')}</h3>
        <p className="small">{say('heldColumns', { columns: named(true) })}</p>
        <p className="small soft">{say('empty', { columns: named(false) })}</p>
      </section>
      <Comparison />
    </div>
  );
}
