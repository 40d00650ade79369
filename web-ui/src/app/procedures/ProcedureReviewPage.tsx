import { Link, useParams } from 'react-router';
import { ProcedureReview } from '../../features/catalogue/components/review/ProcedureReview';
import { evidenceWords } from '../../features/catalogue/evidenceWords';
import { studioWords } from '../../features/studio/studioWords';
import { useWords } from '../../i18n/useWords';
import { AdministratorsOnly } from '../AdministratorsOnly';
import { versionWords } from '../../features/versions/versionWords';
import { paths } from '../paths';
import { publicWords } from '../publicWords';

export function ProcedureReviewPage() {
  const say = useWords(evidenceWords);
  const sayPublic = useWords(publicWords);
  const sayStudio = useWords(studioWords);
  const sayVersions = useWords(versionWords);
  const { slug = '' } = useParams();
  return (
    <AdministratorsOnly>
      <ProcedureReview
        key={slug}
        slug={slug}
        links={
          <>
            <Link to={paths.procedures()} className="small">
              {sayPublic('allReviewed')}
            </Link>
            <Link to={paths.procedureTimes(slug)} className="button">
              {sayStudio('open')}
            </Link>
            <Link to={paths.versions(slug)} className="button">
              {sayVersions('open')}
            </Link>
            <Link to={paths.catalogueEntry(slug)} className="button">
              {say('publicPage')}
            </Link>
          </>
        }
      />
    </AdministratorsOnly>
  );
}
