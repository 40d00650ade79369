import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DossierView } from '../../api/dossierTypes';
import { AmendmentActs } from '../../features/amendment/components/AmendmentActs';
import { GiveDirectionDialog } from '../../features/direction/components/GiveDirectionDialog';
import { directionWords } from '../../features/direction/directionWords';
import type { Ending } from '../../features/dossier/api/endDossier';
import { CancelDecisionDialog } from '../../features/dossier/components/acts/CancelDecisionDialog';
import { EndDossierDialog } from '../../features/dossier/components/acts/EndDossierDialog';
import { dossierWords } from '../../features/dossier/dossierWords';
import { useWords } from '../../i18n/useWords';
import { setFlash } from '../../ui/notice/flash';
import { MenuAct } from '../../ui/act/MenuAct';
import { Offer } from '../../ui/shortcuts/Offer';
import { letUnsavedGo } from '../../ui/unsaved/unsaved';
import { paths } from '../paths';
import { MoveAway } from './MoveAway';

type Leaving = Ending | 'cancelDecision' | 'moveAway';
const LEAVING: Leaving[] = ['closeConsultation', 'withdraw', 'moveAway', 'stop', 'cancelDecision'];

/** Everything beside the step in one menu: acts on what was recorded, and the ways a dossier ends early. */
export function DeskActs({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayDirection = useWords(directionWords);
  const [directing, setDirecting] = useState(false);
  const mayDirect = dossier.actions.includes('direct');
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const leavings = LEAVING.filter((verb) => dossier.actions.includes(verb));
  const close = () => setLeaving(null);
  const ended = (how: Leaving) => {
    setLeaving(null);
    letUnsavedGo(); // the step is over with its dossier: nothing typed at it can be kept
    setFlash({ kind: 'good', text: say(`${how}Done`, { code: dossier.code }) }, paths.dossier(dossier.id));
    // Whoever stood at a step of it has nothing to do there any more, and the step is not asked for again.
    void navigate(paths.dossier(dossier.id), { replace: true });
    void client
      .invalidateQueries({ queryKey: ['dossier', dossier.id] })
      .then(() => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'work-item' }));
  };
  return (
    <>
      {leavings.map((verb) => (
        <Offer key={verb} label={say(verb)} run={() => setLeaving(verb)} />
      ))}
      {mayDirect && <Offer label={sayDirection('give')} run={() => setDirecting(true)} />}
      <AmendmentActs dossier={dossier}>
        {mayDirect && <MenuAct onAct={() => setDirecting(true)}>{sayDirection('give')}</MenuAct>}
        {leavings.map((verb) => (
          <MenuAct key={verb} onAct={() => setLeaving(verb)}>
            {say(verb)}
          </MenuAct>
        ))}
      </AmendmentActs>
      {directing && <GiveDirectionDialog dossierId={dossier.id} onClose={() => setDirecting(false)} />}
      {leaving === 'cancelDecision' && <CancelDecisionDialog dossier={dossier} onClose={close} onCancelled={() => ended('cancelDecision')} />}
      {leaving === 'moveAway' && <MoveAway dossier={dossier} onClose={close} onMoved={() => ended('moveAway')} />}
      {(leaving === 'withdraw' || leaving === 'stop' || leaving === 'closeConsultation') && (
        <EndDossierDialog dossier={dossier} ending={leaving} onClose={close} onEnded={() => ended(leaving)} />
      )}
    </>
  );
}
