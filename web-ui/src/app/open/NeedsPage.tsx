import { Link, useParams } from 'react-router';
import { NeedsAnswer } from '../../features/needs/components/NeedsAnswer';
import { needsWords } from '../../features/needs/needsWords';
import { useWords } from '../../i18n/useWords';
import { paths } from '../paths';

export function NeedsPage() {
  const say = useWords(needsWords);
  const { slug = '' } = useParams();
  return (
    <NeedsAnswer
      key={slug}
      slug={slug}
      links={(trackable) => (
        <>
          <Link to={paths.catalogueEntry(slug)}>{say('whole')}</Link>
          <Link to={paths.what()}>{say('otherWhat')}</Link>
          {trackable && <a href={paths.track()}>{say('track')}</a>}
        </>
      )}
    />
  );
}
