import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from '../../../../ui/notice/Loading';
import { PageProblem } from '../../../../ui/page/PageProblem';
import { usePageTitle } from '../../../../ui/page/usePageTitle';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { catalogueEntryQuery } from '../../api/catalogueEntryQuery';
import type { Reader } from '../../api/catalogueReader';
import type { CatalogueEntry } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { withoutEvidence } from '../../withoutEvidence';
import { EntryHead } from './EntryHead';
import { EntryParts } from './EntryParts';
import { PartNav } from './PartNav';

interface ProcedureEntryProps {
  reader: Reader;
  slug: string;
  /** Links that lead to other pages. */
  links?: (entry: CatalogueEntry) => ReactNode;
}

/** The page of a procedure, to read and to print. */
export function ProcedureEntry({ reader, slug, links }: ProcedureEntryProps) {
  const say = useWords(catalogueWords);
  const { data, isPending, error, refetch } = useQuery(catalogueEntryQuery(reader, slug));
  usePageTitle(data?.name ?? say('shortTitle'));
  if (isPending) return <Loading />;
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return (
    <article className="entry">
      <EntryHead entry={data}>
        {links?.(data)}
        <Button onClick={() => window.print()}>{say('print')}</Button>
      </EntryHead>
      <PartNav />
      <EntryParts entry={withoutEvidence(data)} reader={reader} />
    </article>
  );
}
