import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../../i18n/useWords';
import { EmptyState } from '../../../../ui/notice/EmptyState';
import { Loading } from '../../../../ui/notice/Loading';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { Tag } from '../../../../ui/text/Tag';
import { catalogueQuery } from '../../api/catalogueQuery';
import type { Reader } from '../../api/catalogueReader';
import { catalogueWords } from '../../catalogueWords';
import './CatalogueList.css';
import '../entry/Entry.css';

interface CatalogueListProps {
  reader: Reader;
  hrefOf: (slug: string) => string;
  /** What else a row tells. */
  factsOf?: (slug: string) => ReactNode;
}

export function CatalogueList({ reader, hrefOf, factsOf }: CatalogueListProps) {
  const say = useWords(catalogueWords);
  const { data, isPending, error, refetch } = useQuery(catalogueQuery(reader));
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <EmptyState title={say('none')} />;
  return (
    <ul className="catalogue">
      {data.map((row) => (
        <li key={row.slug} className="catalogue__row">
          {row.nameOnly ? (
            <span className="catalogue__named">{row.name}</span>
          ) : (
            <Link to={hrefOf(row.slug)} className="catalogue__link">
              {row.name}
            </Link>
          )}
          <span className="catalogue__facts">
            <span>{row.nameOnly ? say('nameOnly') : say('code', { code: row.code })}</span>
            {factsOf?.(row.slug)}
            {row.publiclyTrackable && <Tag tone="good">{say('trackable')}</Tag>}
          </span>
        </li>
      ))}
    </ul>
  );
}
