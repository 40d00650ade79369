import { Link, useParams } from 'react-router';
import { ProcedureEntry } from '../../features/catalogue/components/entry/ProcedureEntry';
import { catalogueWords } from '../../features/catalogue/catalogueWords';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { paths } from '../paths';
import { publicWords } from '../publicWords';

export function ProcedurePage() {
  const say = useWords(catalogueWords);
  const sayPublic = useWords(publicWords);
  const session = useSession();
  const { slug = '' } = useParams();
  return (
    <ProcedureEntry
      key={slug}
      reader={session ? 'official' : 'public'}
      slug={slug}
      links={(entry) => (
        <>
          <Link to={paths.catalogue()} className="small">
            {sayPublic('allProcedures')}
          </Link>
          {!session && (
            <Link className="button" to={paths.needs(slug)}>
              {sayPublic('what')}
            </Link>
          )}
          {entry.publiclyTrackable && !session && (
            <a className="button" href={paths.track()}>
              {say('track')}
            </a>
          )}
        </>
      )}
    />
  );
}
