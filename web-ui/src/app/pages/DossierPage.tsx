import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { dossierWords } from '../../features/dossier/dossierWords';
import { rememberedListAddress } from '../../features/dossier/listAddress';
import { workItemQuery } from '../../features/step/api/workItemQuery';
import { useWords } from '../../i18n/useWords';
import { Notice } from '../../ui/Notice';
import { usePageTitle } from '../../ui/usePageTitle';
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
  const current = useQuery(dossierQuery(dossierId)).data?.steps.find((step) => step.state === 'CURRENT');
  const item = useQuery({ ...workItemQuery(current?.id ?? ''), enabled: Boolean(current?.id), retry: false }).data;
  if (!item?.actions.some((action) => action === 'complete' || action === 'claim')) return null;
  return (
    <Notice>
      {say('yourStep', { step: item.stepName })} <Link to={paths.workItem(item.id)}>{say('goThere')}</Link>
    </Notice>
  );
}
