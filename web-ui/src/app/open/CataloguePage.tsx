import { CatalogueList } from '../../features/catalogue/components/list/CatalogueList';
import { catalogueWords } from '../../features/catalogue/catalogueWords';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { paths } from '../paths';

export function CataloguePage() {
  const say = useWords(catalogueWords);
  const session = useSession();
  usePageTitle(say('shortTitle'));
  return (
    <div className="entry">
      <div className="stack-s">
        <h1>{say('title')}</h1>
        <p className="soft">{say('lead')}</p>
      </div>
      <CatalogueList reader={session ? 'official' : 'public'} hrefOf={paths.catalogueEntry} />
    </div>
  );
}
