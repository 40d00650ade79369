import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DossierView } from '../../../api/dossierTypes';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Icon } from '../../../ui/Icon';
import { ACTS, type Act } from '../acts';
import { amendmentsQuery } from '../api/amendmentsQuery';
import { amendmentWords } from '../amendmentWords';
import type { ActProps } from './actProps';
import { ApproveDialog } from './ApproveDialog';
import { CorrectDialog } from './CorrectDialog';
import { ExtendDialog } from './ExtendDialog';
import { NoteDialog } from './NoteDialog';
import { RescheduleDialog } from './RescheduleDialog';
import { ResumeDialog } from './ResumeDialog';
import { SuspendDialog } from './SuspendDialog';

/** The acts beside the step: one menu of what the server offers, each with its dialog. */
export function AmendmentActs({ dossier }: { dossier: DossierView }) {
  const say = useWords(amendmentWords);
  const [chosen, setChosen] = useState<Act | null>(null);
  const offered = ACTS.filter((act) => dossier.actions.includes(act));
  const amendments = useQuery({ ...amendmentsQuery(dossier.id), enabled: offered.length > 0 }).data;
  if (offered.length === 0) return null;
  return (
    <>
      <Disclosure
        button={
          <>
            {say('more')}
            <Icon name="down" size={16} />
          </>
        }
      >
        <ul className="stack">
          {offered.map((act) => (
            <li key={act}>
              <Button look="quiet" size="small" onClick={() => setChosen(act)}>
                {say(act)}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
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
      return rest.amendments.rescheduling && <RescheduleDialog {...rest} />;
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

const papersOf = (dossier: DossierView) =>
  dossier.requirements.filter((paper) => paper.stage === 'SUBMISSION').map((paper) => ({ value: paper.code, label: paper.name }));
