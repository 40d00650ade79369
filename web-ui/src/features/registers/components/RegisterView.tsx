import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n/useWords';
import { MoreButton } from '../../../ui/act/MoreButton';
import type { Choice } from '../../../ui/form/SelectField';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { PageHead } from '../../../ui/page/PageHead';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { registerQuery, registerSheetUrl } from '../api/registerQuery';
import type { RegisterFilter } from '../registerFilter';
import { registerWords } from '../registerWords';
import { RegisterFilters } from './RegisterFilters';
import { RegisterTable } from './RegisterTable';

interface RegisterViewProps {
  filter: RegisterFilter;
  statuses: Choice[];
  onFilter: (filter: RegisterFilter) => void;
  hrefOf: (dossierId: string) => string;
  /** The way to other pages of this kind. */
  links?: ReactNode;
}

/** Paper 07 on the screen. */
export function RegisterView({ filter, statuses, onFilter, hrefOf, links }: RegisterViewProps) {
  const say = useWords(registerWords);
  const list = useInfiniteQuery(registerQuery(filter));
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack">
      <PageHead title={say('title')}>
        {links}
        <a className="button" href={registerSheetUrl(filter)} download>
          {say('sheet')}
        </a>
      </PageHead>
      <p className="soft small">{say('lead')}</p>
      <RegisterFilters filter={filter} statuses={statuses} onFilter={onFilter} />
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && lines.length > 0 && <RegisterTable lines={lines} hrefOf={hrefOf} />}
      {list.isSuccess && lines.length === 0 && <EmptyState title={say('empty')} />}
      <MoreButton list={list} label={say('more')} />
    </div>
  );
}
