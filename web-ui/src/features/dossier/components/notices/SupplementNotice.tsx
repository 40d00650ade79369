import type { DossierView } from '../../../../api/dossierTypes';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import { dossierWords } from '../../dossierWords';
import { SupplementItems } from './SupplementItems';

/** What was asked for, ticked off paper by paper: while it is awaited, and for the desk that asked once it has come. */
export function SupplementNotice({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  const shown = dossier.supplement ?? dossier.supplied;
  if (!shown) return null;
  return (
    <Notice kind={shown.suppliedAt ? 'info' : 'soon'} title={say(shown.suppliedAt ? 'supplied' : 'supplement')}>
      <p className="soft">
        {say('supplementSince', { when: formatInstant(shown.requestedAt) })}
        {shown.suppliedAt && `; ${say('supplementCame', { when: formatInstant(shown.suppliedAt) })}`}
      </p>
      <p>{shown.reason}</p>
      <SupplementItems dossier={dossier} items={shown.items} />
    </Notice>
  );
}
