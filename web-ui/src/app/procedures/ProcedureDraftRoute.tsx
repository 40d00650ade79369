import { Link, useNavigate, useParams } from 'react-router';
import { DraftPage } from '../../features/drafts/components/DraftPage';
import { useWords } from '../../i18n/useWords';
import { AdministratorsOnly } from '../AdministratorsOnly';
import { paths } from '../paths';
import { publicWords } from '../publicWords';

export function ProcedureDraftRoute() {
  const say = useWords(publicWords);
  const navigate = useNavigate();
  const { id = '' } = useParams();
  return (
    <AdministratorsOnly>
      <DraftPage
        key={id}
        id={id}
        limitsOf={paths.limitDraft}
        goneTo={paths.procedures()}
        onGone={() => void navigate(paths.procedures())}
        links={
          <Link to={paths.procedures()} className="small">
            {say('allReviewed')}
          </Link>
        }
      />
    </AdministratorsOnly>
  );
}
