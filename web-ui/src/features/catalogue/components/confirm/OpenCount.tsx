import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../../i18n/useWords';
import { Tag } from '../../../../ui/text/Tag';
import { confirmationCountsQuery } from '../../api/confirmationsQuery';
import { confirmationWords } from '../../confirmationWords';

/** How much of a procedure must still be confirmed. */
export function OpenCount({ slug }: { slug: string }) {
  const say = useWords(confirmationWords);
  const count = useQuery(confirmationCountsQuery).data?.find((each) => each.slug === slug);
  if (!count) return null;
  return count.open > 0 ? <Tag tone="soon">{say('openCount', { n: count.open })}</Tag> : <Tag tone="good">{say('allConfirmed')}</Tag>;
}
