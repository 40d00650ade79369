import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/usePageTitle';
import { appWords } from '../appWords';
import { paths } from '../paths';

export function NotFoundPage() {
  const say = useWords(appWords);
  usePageTitle(say('notFoundTitle'));
  return (
    <EmptyState title={say('notFoundTitle')}>
      <p>{say('notFoundText')}</p>
      <p>
        <Link to={paths.work()}>{say('back')}</Link>
      </p>
    </EmptyState>
  );
}
