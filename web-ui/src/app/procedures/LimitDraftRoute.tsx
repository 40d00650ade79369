import { Link, useParams } from 'react-router';
import { LimitDraftPage } from '../../features/limits/components/LimitDraftPage';
import { StepsDrawing } from '../../features/studio/components/StepsDrawing';
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
        drawing={(lit, onPick) => <StepsDrawing slug={slug} lit={lit} onPick={onPick} />}
        links={
          <Link to={paths.procedures()} className="small">
            {sayPublic('allReviewed')}
          </Link>
        }
      />
    </AdministratorsOnly>
  );
}
