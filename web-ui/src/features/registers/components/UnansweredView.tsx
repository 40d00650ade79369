import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { today } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { MoreButton } from '../../../ui/act/MoreButton';
import { SelectField } from '../../../ui/form/SelectField';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { PageHead } from '../../../ui/page/PageHead';
import { unansweredQuery, unansweredSheetUrl } from '../api/unansweredQuery';
import { quartersTo } from '../quarters';
import { unansweredWords } from '../unansweredWords';
import { UnansweredTable } from './UnansweredTable';
import './Register.css';

const QUARTERS = 12;

interface UnansweredViewProps {
  /** Null for the quarter that holds today. */
  asked: string | null;
  onAsk: (quarter: string) => void;
  hrefOf: (dossierId: string) => string;
  /** The way to other pages of this kind. */
  links?: ReactNode;
}

/** What was sent out and had no answer, quarter by quarter. */
export function UnansweredView({ asked, onAsk, hrefOf, links }: UnansweredViewProps) {
  const say = useWords(unansweredWords);
  const quarters = quartersTo(today(), QUARTERS);
  const quarter = asked ?? quarters[0] ?? '';
  const list = useInfiniteQuery(unansweredQuery(quarter));
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  const called = (each: string) => say('quarterOf', { number: each.slice(-1), year: each.slice(0, 4) });
  return (
    <div className="stack">
      <PageHead title={say('title')}>
        {links}
        <a className="button" href={unansweredSheetUrl(quarter)} download>
          {say('sheet')}
        </a>
      </PageHead>
      <p className="soft small">{say('lead')}</p>
      <div className="register-filters no-print">
        <SelectField
          id="unanswered-quarter"
          label={say('quarter')}
          value={quarter}
          choices={[...new Set([...quarters, quarter])].map((each) => ({ value: each, label: called(each) }))}
          onChange={onAsk}
        />
      </div>
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && lines.length > 0 && <UnansweredTable lines={lines} hrefOf={hrefOf} />}
      {list.isSuccess && lines.length === 0 && <EmptyState title={say('empty')} />}
      <MoreButton list={list} label={say('more')} />
    </div>
  );
}
