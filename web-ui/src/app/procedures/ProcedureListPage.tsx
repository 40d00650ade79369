import { Link } from 'react-router';
import { OpenCount } from '../../features/catalogue/components/confirm/OpenCount';
import { CatalogueList } from '../../features/catalogue/components/list/CatalogueList';
import { DraftList } from '../../features/drafts/components/DraftList';
import { draftWords } from '../../features/drafts/draftWords';
import { evidenceWords } from '../../features/catalogue/evidenceWords';
import { useSession } from '../../features/session/useSession';
import { TimesCount } from '../../features/studio/components/TimesCount';
import { versionWords } from '../../features/versions/versionWords';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { AdministratorsOnly } from '../AdministratorsOnly';
import { paths } from '../paths';

export function ProcedureListPage() {
  const say = useWords(evidenceWords);
  const sayDraft = useWords(draftWords);
  const sayVersions = useWords(versionWords);
  const session = useSession();
  usePageTitle(say('title'));
  return (
    <AdministratorsOnly>
      <div className="entry">
        <div className="stack-s">
          <h1>{say('title')}</h1>
          <p className="soft">{say('lead')}</p>
        </div>
        {session?.can.administer && (
          <p>
            <Link to={paths.upload()} className="button">
              {sayDraft('uploadTitle')}
            </Link>
          </p>
        )}
        <DraftList hrefOf={paths.procedureDraft} />
        <CatalogueList
          reader="official"
          hrefOf={paths.procedure}
          factsOf={(slug) => (
            <>
              <OpenCount slug={slug} />
              <TimesCount slug={slug} href={paths.procedureTimes(slug)} />
              <Link to={paths.versions(slug)}>{sayVersions('open')}</Link>
            </>
          )}
        />
      </div>
    </AdministratorsOnly>
  );
}
