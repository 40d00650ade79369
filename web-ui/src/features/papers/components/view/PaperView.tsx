import { useState, type ReactNode } from 'react';
import type { DocumentView, DossierView } from '../../../../api/dossierTypes';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { EmptyState } from '../../../../ui/notice/EmptyState';
import { Menu } from '../../../../ui/act/Menu';
import { MenuAct } from '../../../../ui/act/MenuAct';
import { Notice } from '../../../../ui/notice/Notice';
import { cardWords } from '../../cardWords';
import { sizeText } from '../../paperRules';
import { paperUrl } from '../../paperUrl';
import { takesPapers } from '../../takesPapers';
import { paperWords } from '../../paperWords';
import { CutScan } from './CutScan';
import { PaperCard } from '../card/PaperCard';
import { PaperContent } from './PaperContent';
import './PaperView.css';
import { PrintPaper } from './PrintPaper';
import { RemovePaper } from './RemovePaper';
import { ReplaceScan } from './ReplaceScan';

interface PaperViewProps {
  dossier: DossierView;
  document: DocumentView | null;
  title: string;
  /** The way to the papers before and after this one. */
  steps?: ReactNode;
  /** The paper to be shown from now on; null where this one is gone. */
  onChanged: (shown: DocumentView | null) => void;
}

/** The paper itself, in the middle of the desk: as much of the screen as can be is its own. */
export function PaperView({ dossier, document, ...rest }: PaperViewProps) {
  const say = useWords(paperWords);
  if (document) return <Shown key={document.id} dossier={dossier} document={document} {...rest} />;
  return <EmptyState title={say('nothing')}>{dossier.actions.includes('uploadDocument') && <p>{say('nothingHint')}</p>}</EmptyState>;
}

type Act = 'cut' | 'edit' | 'replace' | 'remove';

function Shown({ dossier, document, title, steps, onChanged }: PaperViewProps & { document: DocumentView }) {
  const say = useWords(paperWords);
  const sayCard = useWords(cardWords);
  const [act, setAct] = useState<Act | null>(null);
  const url = paperUrl(dossier.id, document.id);
  const mine = takesPapers(dossier, document) && document.kind !== 'OFFICIAL';
  const isPdf = document.mediaType === 'application/pdf';
  const done = (shown: DocumentView | null) => {
    setAct(null);
    onChanged(shown);
  };
  const begin = (next: Act, text: string) => (
    <MenuAct key={next} onAct={() => setAct(next)}>
      {text}
    </MenuAct>
  );
  return (
    <article className="paper-view" aria-labelledby="paper-view-title">
      <header className="paper-view__head">
        <h3 id="paper-view-title" title={title}>
          {title}
        </h3>
        <div className="paper-view__acts no-print">
          {steps}
          {document.mediaType && (isPdf || document.mediaType.startsWith('image/')) && <PrintPaper key={url} url={url} mediaType={document.mediaType} />}
          <Menu label={say('acts')}>
            {mine && begin('edit', sayCard('edit'))}
            {mine && document.fileName && begin('replace', sayCard('replaceScan'))}
            {mine && isPdf && begin('cut', sayCard('cut'))}
            {document.fileName && (
              <MenuAct key="open" href={url}>
                {say('open')}
              </MenuAct>
            )}
            {document.fileName && (
              <MenuAct key="download" href={url} download={document.fileName}>
                {say('download')}
              </MenuAct>
            )}
            {mine && begin('remove', say('remove'))}
          </Menu>
        </div>
      </header>
      {document.kind === 'RECORDED' && <Notice>{sayCard('recorded')}</Notice>}
      <PaperCard key={document.version} dossier={dossier} document={document} editing={act === 'edit'} onClose={() => setAct(null)} onChanged={done} />
      {act === 'cut' && <CutScan dossier={dossier} scan={document} onClose={() => setAct(null)} onCut={(papers) => done(papers[0] ?? null)} />}
      {act === 'replace' && <ReplaceScan dossierId={dossier.id} document={document} onClose={() => setAct(null)} onReplaced={done} />}
      {act === 'remove' && <RemovePaper dossierId={dossier.id} document={document} name={title} onClose={() => setAct(null)} onRemoved={() => done(null)} />}
      {document.mediaType && <PaperContent url={url} mediaType={document.mediaType} title={title} />}
      {document.fileName && (
        <details className="paper-view__print soft small">
          <summary>
            {document.fileName}
            {document.size !== null && ` · ${sizeText(document.size)}`}
          </summary>
          {document.uploadedByName && <p>{say('meta', { who: document.uploadedByName, when: formatInstant(document.uploadedAt) })}</p>}
          {document.sha256 && (
            <p>
              {say('fingerprint')}: <code>{document.sha256}</code>
            </p>
          )}
        </details>
      )}
    </article>
  );
}
