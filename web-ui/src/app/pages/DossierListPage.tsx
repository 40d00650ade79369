import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { DossierList } from '../../features/dossier/components/list/DossierList';
import { dossierWords } from '../../features/dossier/dossierWords';
import { rememberListAddress } from '../../features/dossier/listAddress';
import { STATUSES } from '../../features/dossier/statusTone';
import { leaveStops } from '../../features/inbox/listPlace';
import { useSession } from '../../features/session/useSession';
import { useWords } from '../../i18n/useWords';
import { Icon } from '../../ui/text/Icon';
import { PageHead } from '../../ui/page/PageHead';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { appWords } from '../appWords';
import { paths } from '../paths';

export function DossierListPage() {
  const say = useWords(dossierWords);
  const sayApp = useWords(appWords);
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  usePageTitle(say('listTitle'));
  useEffect(leaveStops, []);
  useEffect(() => rememberListAddress(search.size > 0 ? `?${search}` : ''), [search]);
  const change = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <div className="stack">
      <PageHead title={say('listTitle')}>
        {session?.positions.some((position) => position.role === 'INTAKE_CLERK') && (
          <Link to={paths.paperEntry()} className="button button--plain">
            {sayApp('paperEntry')}
          </Link>
        )}
        {session?.can.openDossier && (
          <Link to={paths.newDossier()} className="button button--main">
            <Icon name="plus" size={16} />
            {sayApp('newDossier')}
          </Link>
        )}
      </PageHead>
      <DossierList
        status={STATUSES.find(([known]) => known === search.get('status'))?.[0] ?? null}
        onStatus={(status) => change('status', status)}
        mine={search.get('mine') === 'true'}
        onMine={(mine) => change('mine', mine ? 'true' : null)}
        waiting={search.get('waiting') === 'true'}
        onWaiting={(waiting) => change('waiting', waiting ? 'true' : null)}
        sort={search.get('sort') === 'PERSON' ? 'PERSON' : null}
        onSort={(sort) => change('sort', sort)}
        hrefOf={(row) => paths.dossier(row.id)}
      />
    </div>
  );
}
