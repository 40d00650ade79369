import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { dossierWords } from '../../features/dossier/dossierWords';
import { rememberedListAddress } from '../../features/dossier/listAddress';
import { rememberedPlace } from '../../features/inbox/listPlace';
import { useWords } from '../../i18n/useWords';
import { Notice } from '../../ui/notice/Notice';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { appWords } from '../appWords';
import { DossierDesk } from '../desk/DossierDesk';
import { paths } from '../paths';
import { useRemembered } from '../recent/recentItems';

/** A dossier to read; where an open step is the reader's, the way there. */
export function DossierPage() {
  const { id } = useParams();
  const say = useWords(dossierWords);
  const sayApp = useWords(appWords);
  usePageTitle(say('loadingTitle'));
  const dossier = useQuery(dossierQuery(id!)).data;
  useRemembered(dossier ? { dossierId: dossier.id, href: paths.dossier(dossier.id), title: dossier.about, code: dossier.code, step: null } : null);
  const place = rememberedPlace();
  const fromWork = place?.stops.some((stop) => stop.id === place.itemId && stop.href === paths.dossier(id!));
  return (
    <DossierDesk
      key={id}
      dossierId={id!}
      {...(fromWork
        ? { backTo: paths.work(place?.url), backText: sayApp('backToWork') }
        : { backTo: paths.dossiers() + rememberedListAddress(), backText: say('backToList') })}
      aside={<CurrentWork dossierId={id!} />}
    />
  );
}

function CurrentWork({ dossierId }: { dossierId: string }) {
  const say = useWords(appWords);
  const steps = useQuery(dossierQuery(dossierId)).data?.steps ?? [];
  return steps
    .filter((step) => step.id !== null && step.actions.includes('work'))
    .map((step) => (
      <Notice key={step.id}>
        {say(step.waits ? 'yourWait' : 'yourStep', { step: step.name })} <Link to={paths.workItem(step.id!)}>{say(step.waits ? 'openWait' : 'goThere')}</Link>
      </Notice>
    ));
}
