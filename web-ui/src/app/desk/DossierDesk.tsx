import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { DocumentView, DossierView } from '../../api/dossierTypes';
import { AmendmentActs } from '../../features/amendment/components/AmendmentActs';
import { AmendmentNotices } from '../../features/amendment/components/AmendmentNotices';
import { dossierQuery } from '../../features/dossier/api/dossierQuery';
import type { Ending } from '../../features/dossier/api/endDossier';
import { CancelDecisionDialog } from '../../features/dossier/components/CancelDecisionDialog';
import { DossierHead } from '../../features/dossier/components/DossierHead';
import { DossierMarks } from '../../features/dossier/components/DossierMarks';
import { EndDossierDialog } from '../../features/dossier/components/EndDossierDialog';
import { RecallNotice } from '../../features/dossier/components/RecallNotice';
import { SentBackNotice } from '../../features/dossier/components/SentBackNotice';
import { SupplementNotice } from '../../features/dossier/components/SupplementNotice';
import { dossierWords } from '../../features/dossier/dossierWords';
import { PaperList } from '../../features/papers/components/PaperList';
import { madePaperId, madePaperOf } from '../../features/papers/madePapers';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import { setFlash } from '../../ui/flash';
import { Icon } from '../../ui/Icon';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { paths } from '../paths';
import { DeskJumps } from './DeskJumps';
import { MoveAway } from './MoveAway';
import { DeskTabs } from './DeskTabs';
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
}

/** Papers on the left, the paper in the middle, this step's form on the right. */
export function DossierDesk({ dossierId, side, ...rest }: DossierDeskProps) {
  const dossier = useQuery(dossierQuery(dossierId));
  if (dossier.data) return <Desk dossier={dossier.data} side={side} {...rest} />;
  if (dossier.isPending) return <Loading />;
  return <ProblemNotice error={dossier.error} onRetry={() => void dossier.refetch()} />;
}

interface DeskProps extends Omit<DossierDeskProps, 'dossierId' | 'side'> {
  dossier: DossierView;
  side: DossierDeskProps['side'];
}

function Desk({ dossier, backTo, backText, side, aside, signing = false }: DeskProps) {
  const say = useWords(dossierWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const middle = useRef<HTMLDivElement>(null);
  const [ending, setEnding] = useState<Ending | 'cancelDecision' | 'moveAway' | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: ['dossier', dossier.id] });
  const show = (next: Record<string, string>) =>
    setSearch((known) => new URLSearchParams({ ...Object.fromEntries(known), ...next }), { replace: true, preventScrollReset: true });
  const ended = (how: Ending | 'cancelDecision' | 'moveAway') => {
    setEnding(null);
    setFlash({ kind: 'good', text: say(`${how}Done`, { code: dossier.code }) }, paths.dossier(dossier.id));
    // Whoever stood at a step of it has nothing to do there any more, and the step is not asked for again.
    void navigate(paths.dossier(dossier.id), { replace: true });
    void refresh().then(() => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'work-item' }));
  };
  const selected = chosenPaper(dossier, search.get('paper'));
  const made = madePaperOf(search.get('paper'));
  const mayUpload = dossier.actions.includes('uploadDocument');

  return (
    <div className="desk-page">
      <DossierHead
        dossier={dossier}
        back={
          <Link to={backTo} className="desk-back no-print">
            <Icon name="left" size={16} />
            {backText}
          </Link>
        }
        acts={
          <>
            {(['withdraw', 'moveAway', 'stop', 'cancelDecision'] as const)
              .filter((verb) => dossier.actions.includes(verb))
              .map((verb) => (
                <Button key={verb} look="quiet" size="small" onClick={() => setEnding(verb)}>
                  {say(verb)}
                </Button>
              ))}
            <AmendmentActs dossier={dossier} />
          </>
        }
      />
      {aside}
      <DossierMarks dossier={dossier} />
      <AmendmentNotices dossier={dossier} />
      <RecallNotice
        dossier={dossier}
        onRecalled={(step) => {
          setFlash({ kind: 'good', text: say('recalled', { step: step.name }) });
          void client.invalidateQueries();
        }}
        onRefused={() => void refresh()}
      />
      <SentBackNotice dossier={dossier} />
      <SupplementNotice dossier={dossier} />
      <DeskJumps withStep={side !== undefined} />
      <div className={side ? 'desk desk--three' : 'desk'}>
        <div id="desk-papers" className="desk__papers">
          <PaperList
            dossierId={dossier.id}
            requirements={dossier.requirements}
            documents={dossier.documents}
            selectedId={made ? madePaperId(made) : (selected?.id ?? null)}
            mayUpload={mayUpload}
            onSelect={(paper) => {
              show({ paper, tab: 'paper' });
              // Where the columns lie one under another, the paper is out of sight.
              middle.current?.scrollIntoView({ block: 'nearest' });
            }}
            onUploaded={(document) => {
              void refresh();
              show({ paper: document.id, tab: 'paper' });
            }}
          />
        </div>
        <div id="desk-middle" ref={middle} className="desk__middle">
          <DeskTabs
            dossier={dossier}
            paper={selected}
            made={made}
            current={search.get('tab') ?? 'paper'}
            signing={signing}
            onChange={(tab) => show({ tab })}
            onPaperChanged={(shown) => {
              void refresh();
              if (shown) show({ paper: shown.id, tab: 'paper' });
            }}
          />
        </div>
        {side && <div id="desk-step" className="desk__side no-print">{side(dossier)}</div>}
      </div>
      {ending === 'cancelDecision' && <CancelDecisionDialog dossier={dossier} onClose={() => setEnding(null)} onCancelled={() => ended('cancelDecision')} />}
      {ending === 'moveAway' && <MoveAway dossier={dossier} onClose={() => setEnding(null)} onMoved={() => ended('moveAway')} />}
      {(ending === 'withdraw' || ending === 'stop') && (
        <EndDossierDialog
          dossier={dossier}
          ending={ending}
          onClose={() => setEnding(null)}
          onEnded={() => ended(ending)}
        />
      )}
    </div>
  );
}

function chosenPaper(dossier: DossierView, id: string | null): DocumentView | null {
  return dossier.documents.find((document) => document.id === id) ?? dossier.documents[0] ?? null;
}
