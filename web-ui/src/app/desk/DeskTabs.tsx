import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DocumentView, DossierView } from '../../api/dossierTypes';
import { amendmentWords } from '../../features/amendment/amendmentWords';
import { NoteList } from '../../features/amendment/components/NoteList';
import { archiveWords } from '../../features/archive/archiveWords';
import { ArchiveTab } from '../../features/archive/components/ArchiveTab';
import { ballotWords } from '../../features/ballot/ballotWords';
import { DossierBallots } from '../../features/ballot/components/DossierBallots';
import { directionsQuery } from '../../features/direction/api/directionsQuery';
import { DirectionList } from '../../features/direction/components/DirectionList';
import { directionWords } from '../../features/direction/directionWords';
import { dossierDiagramQuery } from '../../features/dossier/api/dossierDiagramQuery';
import { ControlSheet } from '../../features/dossier/components/tabs/ControlSheet';
import { HistoryList } from '../../features/dossier/components/tabs/HistoryList';
import { ProcessDiagram } from '../../features/dossier/components/tabs/ProcessDiagram';
import { StepList } from '../../features/dossier/components/steps/StepList';
import { WhyDue } from '../../features/dossier/components/tabs/WhyDue';
import { dossierWords } from '../../features/dossier/dossierWords';
import { GateList } from '../../features/gate/components/GateList';
import { gateWords } from '../../features/gate/gateWords';
import { MadePaper } from '../../features/papers/components/view/MadePaper';
import { PaperView } from '../../features/papers/components/view/PaperView';
import type { MadePaperCode } from '../../features/papers/madePapers';
import { paperTitle } from '../../features/papers/paperRules';
import { rosterWords } from '../../features/roster/rosterWords';
import { useSession } from '../../features/session/useSession';
import { signingWords } from '../../features/signing/signingWords';
import { WorkNotes } from '../../features/worknote/components/WorkNotes';
import { workNoteWords } from '../../features/worknote/workNoteWords';
import { useWords } from '../../i18n/useWords';
import { Loading } from '../../ui/notice/Loading';
import { ProblemNotice } from '../../ui/notice/ProblemNotice';
import { Tabs } from '../../ui/page/Tabs';
import { RosterTab } from './RosterTab';
import { SigningTab } from './SigningTab';

interface DeskTabsProps {
  dossier: DossierView;
  paper: DocumentView | null;
  made: MadePaperCode | null;
  /** The way to the papers before and after. */
  steps: ReactNode;
  current: string;
  /** Whether a paper is being signed at this step. */
  signing: boolean;
  onChange: (tab: string) => void;
  onPaperChanged: (shown: DocumentView | null) => void;
}

export function DeskTabs({ dossier, paper, made, steps, current, signing, onChange, onPaperChanged }: DeskTabsProps) {
  const say = useWords(dossierWords);
  const sayBallot = useWords(ballotWords);
  const sayGate = useWords(gateWords);
  const sayRoster = useWords(rosterWords);
  const saySigning = useWords(signingWords);
  const sayAmendment = useWords(amendmentWords);
  const sayArchive = useWords(archiveWords);
  const sayWorkNote = useWords(workNoteWords);
  const sayDirection = useWords(directionWords);
  const directed = (useQuery(directionsQuery(dossier.id)).data?.items.length ?? 0) > 0;
  const giver = useSession()?.fullName ?? '';
  return (
    <Tabs
      label={say('tabs')}
      current={current}
      onChange={onChange}
      items={[
        ...(signing ? [{ key: 'signing', label: saySigning('tab'), content: () => <SigningTab dossierId={dossier.id} /> }] : []),
        ...(dossier.subject
          ? []
          : [{ key: 'items', label: sayRoster('tab'), content: () => <RosterTab dossierId={dossier.id} openerUnitId={dossier.cell.id} /> }]),
        {
          key: 'paper',
          label: say('paper'),
          content: () =>
            made ? (
              <MadePaper key={made} dossierId={dossier.id} code={made} steps={steps} />
            ) : (
              <PaperView
                dossier={dossier}
                document={paper}
                title={paper ? paperTitle(paper, dossier.requirements) : ''}
                steps={steps}
                onChanged={onPaperChanged}
              />
            ),
        },
        { key: 'steps', label: say('steps'), content: () => <StepList steps={dossier.steps} /> },
        { key: 'handovers', label: say('handovers'), content: () => <ControlSheet dossierId={dossier.id} /> },
        { key: 'diagram', label: say('diagram'), content: () => <DiagramTab dossierId={dossier.id} /> },
        { key: 'why', label: say('why'), content: () => <WhyDue dossier={dossier} /> },
        ...(dossier.actions.includes('readGates') ? [{ key: 'gates', label: sayGate('tab'), content: () => <GateList dossier={dossier} /> }] : []),
        { key: 'ballots', label: sayBallot('tab'), content: () => <DossierBallots dossierId={dossier.id} /> },
        { key: 'notes', label: sayAmendment('notesTab'), content: () => <NoteList dossierId={dossier.id} /> },
        { key: 'workNotes', label: sayWorkNote('tab'), content: () => <WorkNotes dossierId={dossier.id} /> },
        ...(directed ? [{ key: 'directions', label: sayDirection('title'), content: () => <DirectionList dossierId={dossier.id} /> }] : []),
        ...(dossier.actions.includes('archive')
          ? [{ key: 'archive', label: sayArchive('tab'), content: () => <ArchiveTab dossierId={dossier.id} giver={giver} /> }]
          : []),
        { key: 'history', label: say('history'), content: () => <HistoryList dossier={dossier} /> },
      ]}
    />
  );
}

function DiagramTab({ dossierId }: { dossierId: string }) {
  const diagram = useQuery(dossierDiagramQuery(dossierId));
  if (diagram.data) return <ProcessDiagram diagram={diagram.data} />;
  if (diagram.isPending) return <Loading />;
  return <ProblemNotice error={diagram.error} onRetry={() => void diagram.refetch()} />;
}
