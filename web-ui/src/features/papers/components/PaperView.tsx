import { useState } from 'react';
import type { DocumentView, DossierView } from '../../../api/dossierTypes';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { EmptyState } from '../../../ui/EmptyState';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { cardWords } from '../cardWords';
import { sizeText } from '../paperRules';
import { paperUrl } from '../paperUrl';
import { paperWords } from '../paperWords';
import { CutScan } from './CutScan';
import { PaperCard } from './PaperCard';
import './PaperView.css';
import { PdfPages } from './PdfPages';
import { PrintPaper } from './PrintPaper';
import { RemovePaper } from './RemovePaper';
import { ReplaceScan } from './ReplaceScan';

interface PaperViewProps {
  dossier: DossierView;
  document: DocumentView | null;
  title: string;
  /** The paper to be shown from now on; null where this one is gone. */
  onChanged: (shown: DocumentView | null) => void;
}

/** The paper itself, in the middle of the desk. */
export function PaperView({ dossier, document, title, onChanged }: PaperViewProps) {
  const say = useWords(paperWords);
  const sayCard = useWords(cardWords);
  const [cutting, setCutting] = useState<string | null>(null);
  const mayChange = dossier.actions.includes('uploadDocument');
  if (!document) return <EmptyState title={say('nothing')}>{mayChange && <p>{say('nothingHint')}</p>}</EmptyState>;
  const url = paperUrl(dossier.id, document.id);
  const mine = mayChange && document.kind !== 'OFFICIAL';
  const isPdf = document.mediaType === 'application/pdf';
  return (
    <article className="paper-view" aria-labelledby="paper-view-title">
      <header className="paper-view__head">
        <div>
          <h3 id="paper-view-title">{title}</h3>
          <p className="soft small">
            {[document.fileName, document.size && sizeText(document.size), document.uploadedByName && say('meta', { who: document.uploadedByName, when: formatInstant(document.uploadedAt) })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="cluster no-print">
          {document.mediaType && (isPdf || document.mediaType.startsWith('image/')) && <PrintPaper url={url} mediaType={document.mediaType} />}
          {document.fileName && (
            <>
              <a className="button button--quiet button--small" href={url} target="_blank" rel="noreferrer">
                {say('open')}
              </a>
              <a className="button button--quiet button--small" href={url} download={document.fileName}>
                {say('download')}
              </a>
            </>
          )}
          {mine && document.fileName && <ReplaceScan dossierId={dossier.id} document={document} onReplaced={onChanged} />}
          {mine && isPdf && (
            <Button look="quiet" size="small" aria-expanded={cutting === document.id} onClick={() => setCutting(cutting === document.id ? null : document.id)}>
              {sayCard('cut')}
            </Button>
          )}
          {mine && <RemovePaper dossierId={dossier.id} document={document} name={title} onRemoved={() => onChanged(null)} />}
        </div>
      </header>
      {document.kind === 'RECORDED' && <Notice>{sayCard('recorded')}</Notice>}
      <PaperCard key={`${document.id}-${document.version}`} dossier={dossier} document={document} onChanged={onChanged} />
      {mine && cutting === document.id && (
        <CutScan
          dossier={dossier}
          scan={document}
          onClose={() => setCutting(null)}
          onCut={(papers) => {
            setCutting(null);
            onChanged(papers[0] ?? null);
          }}
        />
      )}
      {document.mediaType && <PaperContent url={url} mediaType={document.mediaType} title={title} />}
      {document.sha256 && (
        <details className="paper-view__print">
          <summary className="soft small">{say('fingerprint')}</summary>
          <code>{document.sha256}</code>
        </details>
      )}
    </article>
  );
}

function PaperContent({ url, mediaType, title }: { url: string; mediaType: string; title: string }) {
  const say = useWords(paperWords);
  if (mediaType === 'application/pdf') return <PdfPages key={url} url={url} title={title} />;
  if (mediaType.startsWith('image/')) {
    return (
      <div className="paper-view__sheet" tabIndex={0} role="region" aria-label={title}>
        <img src={url} alt={title} className="paper-view__image" />
      </div>
    );
  }
  return <Notice>{say('docx')}</Notice>;
}
