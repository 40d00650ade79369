import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import type { DocumentView, DossierView } from '../../api/dossierTypes';
import { AmendmentNotices } from '../../features/amendment/components/AmendmentNotices';
import { OpenDirections } from '../../features/direction/components/OpenDirections';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import { ConsultationPanel } from '../../features/dossier/components/steps/ConsultationPanel';
import { DossierHead, type StepDue } from '../../features/dossier/components/head/DossierHead';
import { DossierMarks } from '../../features/dossier/components/head/DossierMarks';
import { DossierLinks } from '../../features/dossier/components/head/DossierLinks';
import { RecallNotice } from '../../features/dossier/components/notices/RecallNotice';
import { AgeNotices } from '../../features/dossier/components/opening/AgeNotices';
import { SentBackNotice } from '../../features/dossier/components/notices/SentBackNotice';
import { SupplementNotice } from '../../features/dossier/components/notices/SupplementNotice';
import { WaitNotice } from '../../features/dossier/components/notices/WaitNotice';
import { PaperList } from '../../features/papers/components/list/PaperList';
import { PaperSteps } from '../../features/papers/components/list/PaperSteps';
import { madePaperId, madePaperOf } from '../../features/papers/madePapers';
import { paperOrder } from '../../features/papers/paperOrder';
import { paperWords } from '../../features/papers/paperWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { Icon } from '../../ui/text/Icon';
import { Loading } from '../../ui/notice/Loading';
import { PageProblem } from '../../ui/page/PageProblem';
import { holdsUnsaved } from '../../ui/unsaved/unsaved';
import { useDiscard } from '../../ui/unsaved/useDiscard';
import { paths } from '../paths';
import { DeskActs } from './DeskActs';
import { DeskJumps } from './DeskJumps';
import { DeskTabs } from './DeskTabs';
import { DeskWays } from './DeskWays';
import { useDeskAddress } from './useDeskAddress';
import { useFolded } from './useFolded';
import { useRecalled } from './useRecalled';
import './DossierDesk.css';

interface DossierDeskProps {
  dossierId: string;
  backTo: string;
  backText: string;
  /** The step's form; without it the dossier is only read. */
  side?: (dossier: DossierView) => ReactNode;
  aside?: ReactNode;
  /** Whether a paper is being signed at this step. */
  signing?: boolean;
  stepDue?: StepDue;
}

/** Papers on the left, the paper in the middle, this step's form on the right. */
export function DossierDesk({ dossierId, side, ...rest }: DossierDeskProps) {
  const dossier = useQuery(dossierQuery(dossierId));
  if (dossier.data) return <Desk dossier={dossier.data} side={side} {...rest} />;
  return (
    <>
      <DeskWays backTo={rest.backTo} backText={rest.backText} />
      {dossier.isPending ? <Loading /> : <PageProblem error={dossier.error} onRetry={() => void dossier.refetch()} />}
    </>
  );
}

interface DeskProps extends Omit<DossierDeskProps, 'dossierId' | 'side'> {
  dossier: DossierView;
  side: DossierDeskProps['side'];
}

function Desk({ dossier, backTo, backText, side, aside, signing = false, stepDue }: DeskProps) {
  const sayPaper = useWords(paperWords);
  const client = useQueryClient();
  const recalled = useRecalled(dossier.id);
  const middle = useRef<HTMLDivElement>(null);
  const address = useDeskAddress(signing ? 'signing' : dossier.subject ? 'paper' : 'items');
  const [folded, fold] = useFolded();
  const discard = useDiscard(() => holdsUnsaved(middle.current));
  const refresh = () => client.invalidateQueries({ queryKey: ['dossier', dossier.id] });
  const selected = chosenPaper(dossier, address.paper);
  const made = madePaperOf(address.paper);
  const shown = made ? madePaperId(made) : (selected?.id ?? null);
  const showPaper = (paper: string) =>
    discard.ask(() => {
      address.show({ paper, tab: 'paper' });
      // Where the columns lie one under another, the paper is out of sight.
      middle.current?.scrollIntoView({ block: 'nearest' });
    });

  return (
    <div className="desk-page">
      <DossierHead dossier={dossier} stepDue={stepDue} back={<DeskWays backTo={backTo} backText={backText} />} acts={<DeskActs dossier={dossier} />} />
      {discard.question}
      {aside}
      <OpenDirections dossierId={dossier.id} />
      <DossierMarks dossier={dossier} />
      <AmendmentNotices dossier={dossier} />
      <WaitNotice steps={dossier.steps} />
      <ConsultationPanel dossier={dossier} />
      <DossierLinks dossierId={dossier.id} hrefOf={(id) => paths.dossier(id)} />
      <RecallNotice dossier={dossier} onRecalled={recalled} onRefused={() => void refresh()} />
      <SentBackNotice dossier={dossier} />
      <AgeNotices notes={dossier.ages.filter((age) => !age.fits)} />
      <SupplementNotice dossier={dossier} />
      <DeskJumps withStep={side !== undefined} />
      <div className={['desk', side ? 'desk--three' : '', folded ? 'desk--folded' : ''].filter(Boolean).join(' ')}>
        <div id="desk-papers" className="desk__papers">
          <Button
            look="quiet"
            size="small"
            className="desk__fold no-print"
            aria-label={sayPaper(folded ? 'unfold' : 'fold')}
            title={sayPaper(folded ? 'unfold' : 'fold')}
            aria-expanded={!folded}
            onClick={fold}
          >
            <Icon name="fold" size={18} />
          </Button>
          <div className="desk__list">
            <PaperList
              dossierId={dossier.id}
              requirements={dossier.requirements}
              documents={dossier.documents}
              selectedId={shown}
              mayUpload={dossier.actions.includes('uploadDocument')}
              onSelect={showPaper}
              onUploaded={(document) => {
                void refresh();
                showPaper(document.id);
              }}
            />
          </div>
        </div>
        <div id="desk-middle" ref={middle} className="desk__middle">
          <DeskTabs
            dossier={dossier}
            paper={selected}
            made={made}
            steps={<PaperSteps ids={paperOrder(dossier)} shown={shown} onShow={showPaper} />}
            current={address.tab}
            signing={signing}
            onChange={(tab) => discard.ask(() => address.show({ tab }))}
            onPaperChanged={(document) => {
              void refresh();
              if (document) address.show({ paper: document.id, tab: 'paper' });
            }}
          />
        </div>
        {side && (
          <div id="desk-step" className="desk__side no-print">
            {side(dossier)}
          </div>
        )}
      </div>
    </div>
  );
}

function chosenPaper(dossier: DossierView, id: string | null): DocumentView | null {
  return dossier.documents.find((document) => document.id === id) ?? dossier.documents[0] ?? null;
}
