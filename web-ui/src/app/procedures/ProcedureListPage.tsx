import { OpenCount } from '../../features/catalogue/components/confirm/OpenCount';
import { CatalogueList } from '../../features/catalogue/components/list/CatalogueList';
import { DraftList } from '../../features/catalogue/components/review/DraftList';
import { evidenceWords } from '../../features/catalogue/evidenceWords';
import { TimesCount } from '../../features/studio/components/TimesCount';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { AdministratorsOnly } from '../AdministratorsOnly';
import { paths } from '../paths';

export function ProcedureListPage() {
  const say = useWords(evidenceWords);
  usePageTitle(say('title'));
  return (
    <AdministratorsOnly>
      <div className="entry">
        <div className="stack-s">
          <h1>{say('title')}</h1>
          <p className="soft">{say('lead')}</p>
        </div>
        <DraftList />
        <CatalogueList
          reader="official"
          hrefOf={paths.procedure}
          factsOf={(slug) => (
            <>
              <OpenCount slug={slug} />
              <TimesCount slug={slug} href={paths.procedureTimes(slug)} />
            </>
          )}
        />
      </div>
    </AdministratorsOnly>
  );
}
