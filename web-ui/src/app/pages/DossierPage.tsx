import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { dossierWords } from '../../features/dossier/dossierWords';
import { rememberedListAddress } from '../../features/dossier/listAddress';
import { workItemQuery } from '../../features/step/api/workItemQuery';
import { useWords } from '../../i18n/useWords';
import { Notice } from '../../ui/notice/Notice';
import { usePageTitle } from '../../ui/page/usePageTitle';
import { appWords } from '../appWords';
import { DossierDesk } from '../desk/DossierDesk';
import { paths } from '../paths';

/** A dossier to read; where its current step is the reader's, the way there. */
export function DossierPage() {
  const { id } = useParams();
  const say = useWords(dossierWords);
  usePageTitle(say('loadingTitle'));
  return (
    <DossierDesk
      key={id}
      dossierId={id!}
      backTo={paths.dossiers() + rememberedListAddress()}
      backText={say('backToList')}
      aside={<CurrentWork dossierId={id!} />}
    />
  );
}

function CurrentWork({ dossierId }: { dossierId: string }) {
  const say = useWords(appWords);
  const open = useQuery(dossierQuery(dossierId)).data?.steps.filter((step) => step.state === 'CURRENT' && step.id !== null) ?? [];
  const own = open.filter((step) => step.actions.includes('work'));
  // Whoever may enter it for the body it lies with is known to the work item alone.
  const [first] = open;
  const item = useQuery({ ...workItemQuery(first?.id ?? ''), enabled: own.length === 0 && Boolean(first), retry: false }).data;
  const onBehalf = own.length === 0 && item?.actions.some((action) => action === 'complete' || action === 'claim') ? open.slice(0, 1) : [];
  return [...own, ...onBehalf].map((step) => (
    <Notice key={step.id}>
      {say(step.waits ? 'yourWait' : 'yourStep', { step: step.name })} <Link to={paths.workItem(step.id!)}>{say(step.waits ? 'openWait' : 'goThere')}</Link>
    </Notice>
  ));
}
