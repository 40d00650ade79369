import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { DossierView } from '../../../api/dossierTypes';
import { useWords } from '../../../i18n/useWords';
import { Menu } from '../../../ui/act/Menu';
import { MenuAct } from '../../../ui/act/MenuAct';
import { Offer } from '../../../ui/shortcuts/Offer';
import { ACTS, type Act } from '../acts';
import { amendmentsQuery } from '../api/amendmentsQuery';
import { amendmentWords } from '../amendmentWords';
import type { ActProps } from './actProps';
import { ApproveDialog } from './ApproveDialog';
import { CorrectDialog } from './CorrectDialog';
import { ExtendDialog } from './ExtendDialog';
import { NoteDialog } from './NoteDialog';
import { ReissueDialog } from './ReissueDialog';
import { RescheduleDialog } from './RescheduleDialog';
import { ResumeDialog } from './ResumeDialog';
import { SuspendDialog } from './SuspendDialog';

/** The acts beside the step: one menu of what the server offers, each with its dialog; others' acts may stand in it as well. */
export function AmendmentActs({ dossier, children }: { dossier: DossierView; children?: ReactNode }) {
  const say = useWords(amendmentWords);
  const [chosen, setChosen] = useState<Act | null>(null);
  const offered = ACTS.filter((act) => dossier.actions.includes(act));
  const amendments = useQuery({ ...amendmentsQuery(dossier.id), enabled: offered.length > 0 }).data;
  return (
    <>
      {offered.map((act) => (
        <Offer key={act} label={say(act)} run={() => setChosen(act)} />
      ))}
      <Menu label={say('more')}>
        {offered.map((act) => (
          <MenuAct key={act} onAct={() => setChosen(act)}>
            {say(act)}
          </MenuAct>
        ))}
        {children}
      </Menu>
      {chosen && amendments && <Chosen act={chosen} dossier={dossier} dossierId={dossier.id} amendments={amendments} onClose={() => setChosen(null)} />}
    </>
  );
}

function Chosen({ act, dossier, ...rest }: ActProps & { act: Act; dossier: DossierView }) {
  switch (act) {
    case 'correct':
      return <CorrectDialog {...rest} />;
    case 'extendLimit':
      return <ExtendDialog {...rest} />;
    case 'reschedule':
      return rest.amendments.reschedulings.length > 0 && <RescheduleDialog {...rest} />;
    case 'reissueReceipt':
      return <ReissueDialog {...rest} />;
    case 'suspend':
      return <SuspendDialog {...rest} />;
    case 'resume':
      return <ResumeDialog {...rest} />;
    case 'approveSupplement':
      return <ApproveDialog {...rest} />;
    default:
      return <NoteDialog {...rest} fix={act === 'fixOnTheSpot'} papers={papersOf(dossier)} />;
  }
}

const papersOf = (dossier: DossierView) => dossier.requirements.filter((paper) => paper.handedIn).map((paper) => ({ value: paper.code, label: paper.name }));
