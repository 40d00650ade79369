import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/text/Tag';
import { studioListQuery } from '../api/studioQuery';
import { studioWords } from '../studioWords';

/** The way to the times of a procedure, with what the check says of them. */
export function TimesCount({ slug, href }: { slug: string; href: string }) {
  const say = useWords(studioWords);
  const entry = useQuery(studioListQuery).data?.find((each) => each.slug === slug);
  if (!entry) return null;
  return (
    <>
      <Link to={href}>{say('open')}</Link>
      {entry.errors > 0 && <Tag tone="late">{say('errors', { n: entry.errors })}</Tag>}
      {entry.warnings > 0 && <Tag tone="soon">{say('warnings', { n: entry.warnings })}</Tag>}
    </>
  );
}
