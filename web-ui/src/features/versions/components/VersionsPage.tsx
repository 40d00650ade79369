import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Loading } from '../../../ui/notice/Loading';
import { PageHead } from '../../../ui/page/PageHead';
import { PageProblem } from '../../../ui/page/PageProblem';
import { usePageTitle } from '../../../ui/page/usePageTitle';
import { versionsQuery } from '../api/versionsQuery';
import { versionWords } from '../versionWords';
import { TwoVersions } from './TwoVersions';
import { VersionTable } from './VersionTable';

/** The revisions of a procedure: when, by which document, by whom; two side by side. */
export function VersionsPage({ slug, links }: { slug: string; links: ReactNode }) {
  const say = useWords(versionWords);
  const versions = useQuery(versionsQuery(slug));
  usePageTitle(say('title', { name: versions.data?.procedure ?? '' }));
  if (versions.isPending) return <Loading />;
  if (versions.error) return <PageProblem error={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <article className="stack">
      <PageHead title={say('title', { name: versions.data.procedure })}>{links}</PageHead>
      <p className="soft">{say('lead')}</p>
      <VersionTable versions={versions.data} />
      <TwoVersions slug={slug} numbers={versions.data.versions.map((each) => each.number)} />
    </article>
  );
}
