import { Link, useParams } from 'react-router';
import { ProcedureTimes } from '../../features/studio/components/ProcedureTimes';
import { evidenceWords } from '../../features/catalogue/evidenceWords';
import { useSession } from '../../features/session/useSession';
import { studioWords } from '../../features/studio/studioWords';
import { useWords } from '../../i18n/useWords';
import { AdministratorsOnly } from '../AdministratorsOnly';
import { paths } from '../paths';
import { publicWords } from '../publicWords';

export function ProcedureTimesPage() {
  const say = useWords(evidenceWords);
  const sayStudio = useWords(studioWords);
  const session = useSession();
  const sayPublic = useWords(publicWords);
  const { slug = '' } = useParams();
  return (
    <AdministratorsOnly>
      <ProcedureTimes
        key={slug}
        slug={slug}
        links={
          <>
            <Link to={paths.procedures()} className="small">
              {sayPublic('allReviewed')}
            </Link>
            {session?.can.confirmFacts && (
              <Link to={paths.limitDraft(slug)} className="button">
                {sayStudio('change')}
              </Link>
            )}
            <Link to={paths.procedure(slug)} className="button">
              {say('toEntry')}
            </Link>
          </>
        }
      />
    </AdministratorsOnly>
  );
}
