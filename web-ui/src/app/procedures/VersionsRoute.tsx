import { Link, useParams } from 'react-router';
import { VersionsPage } from '../../features/versions/components/VersionsPage';
import { useWords } from '../../i18n/useWords';
import { AdministratorsOnly } from '../AdministratorsOnly';
import { paths } from '../paths';
import { publicWords } from '../publicWords';

export function VersionsRoute() {
  const say = useWords(publicWords);
  const { slug = '' } = useParams();
  return (
    <AdministratorsOnly>
      <VersionsPage
        key={slug}
        slug={slug}
        links={
          <Link to={paths.procedures()} className="small">
            {say('allReviewed')}
          </Link>
        }
      />
    </AdministratorsOnly>
  );
}
