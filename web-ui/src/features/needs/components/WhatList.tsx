import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { EmptyState } from '../../../ui/notice/EmptyState';
import { Loading } from '../../../ui/notice/Loading';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { whatQuery } from '../api/needsQuery';
import { needsWords } from '../needsWords';
import './Needs.css';

/** By name, as one looks for it; what can only be named stands last. */
const inOrder = (entries: Wire<'CatalogueEntry'>[]) =>
  [...entries].sort((one, other) => Number(one.nameOnly) - Number(other.nameOnly) || one.name.localeCompare(other.name, 'vi'));

/** The first question: what. One answer leads on. */
export function WhatList({ hrefOf }: { hrefOf: (slug: string) => string }) {
  const say = useWords(needsWords);
  const { data, isPending, error, refetch } = useQuery(whatQuery);
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <EmptyState title={say('none')} />;
  return (
    <ul className="what">
      {inOrder(data).map((each) =>
        each.nameOnly ? (
          <li key={each.slug} className="what__named">
            {each.name}
            <span className="soft small">{say('nameOnly')}</span>
          </li>
        ) : (
          <li key={each.slug}>
            <Link to={hrefOf(each.slug)} className="what__link">
              {each.name}
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}
