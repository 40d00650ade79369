import type { DocumentView } from '../../../api/dossierTypes';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { sizeText } from '../paperRules';
import { paperUrl } from '../paperUrl';
import { paperWords } from '../paperWords';
import './PaperView.css';
import { PdfPages } from './PdfPages';
import { RemovePaper } from './RemovePaper';

interface PaperViewProps {
  dossierId: string;
  document: DocumentView | null;
  title: string;
  mayRemove: boolean;
  onRemoved: () => void;
}

/** The paper itself, in the middle of the desk. */
export function PaperView({ dossierId, document, title, mayRemove, onRemoved }: PaperViewProps) {
  const say = useWords(paperWords);
  if (!document) return <EmptyState title={say('nothing')}>{mayRemove && <p>{say('nothingHint')}</p>}</EmptyState>;
  const url = paperUrl(dossierId, document.id);
  return (
    <article className="paper-view" aria-labelledby="paper-view-title">
      <header className="paper-view__head">
        <div>
          <h3 id="paper-view-title">{title}</h3>
          <p className="soft small">
            {[document.fileName, sizeText(document.size), document.uploadedByName && say('meta', { who: document.uploadedByName, when: formatInstant(document.uploadedAt) })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="cluster no-print">
          <a className="button button--quiet button--small" href={url} target="_blank" rel="noreferrer">
            {say('open')}
          </a>
          <a className="button button--quiet button--small" href={url} download={document.fileName}>
            {say('download')}
          </a>
          {mayRemove && document.kind === 'UPLOADED' && <RemovePaper dossierId={dossierId} document={document} onRemoved={onRemoved} />}
        </div>
      </header>
      <PaperContent url={url} document={document} title={title} />
      <details className="paper-view__print">
        <summary className="soft small">{say('fingerprint')}</summary>
        <code>{document.sha256}</code>
      </details>
    </article>
  );
}

function PaperContent({ url, document, title }: { url: string; document: DocumentView; title: string }) {
  const say = useWords(paperWords);
  if (document.mediaType === 'application/pdf') return <PdfPages key={url} url={url} title={title} />;
  if (document.mediaType.startsWith('image/')) {
    return (
      <div className="paper-view__sheet" tabIndex={0} role="region" aria-label={title}>
        <img src={url} alt={title} className="paper-view__image" />
      </div>
    );
  }
  return <Notice>{say('docx')}</Notice>;
}
