import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { catalogueQuery } from '../../features/catalogue/api/catalogueQuery';
import { UploadPage } from '../../features/drafts/components/UploadPage';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { NotFoundPage } from '../pages/NotFoundPage';
import { paths } from '../paths';
import { publicWords } from '../publicWords';

/** To everybody but system administrators the page does not exist. */
export function UploadRoute() {
  const say = useWords(publicWords);
  const navigate = useNavigate();
  const session = useSession();
  const procedures = useQuery(catalogueQuery('official')).data ?? [];
  if (!session?.can.administer) return <NotFoundPage />;
  return (
    <UploadPage
      procedures={procedures}
      onUploaded={(id) => void navigate(paths.procedureDraft(id))}
      links={
        <Link to={paths.procedures()} className="small">
          {say('allReviewed')}
        </Link>
      }
    />
  );
}
