import { Link, useParams } from 'react-router';
import { LimitDraftPage } from '../../features/limits/components/LimitDraftPage';
import { useWords } from '../../i18n/useWords';
import { AdministratorsOnly } from '../AdministratorsOnly';
import { paths } from '../paths';
import { publicWords } from '../publicWords';

export function LimitDraftRoute() {
  const sayPublic = useWords(publicWords);
  const { slug = '' } = useParams();
  return (
    <AdministratorsOnly>
      <LimitDraftPage
        key={slug}
        slug={slug}
        links={
          <Link to={paths.procedures()} className="small">
            {sayPublic('allReviewed')}
          </Link>
        }
      />
    </AdministratorsOnly>
  );
}
