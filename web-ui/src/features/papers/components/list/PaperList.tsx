import type { DocumentView, Requirement } from '../../../../api/dossierTypes';
import { papersByStep } from '../../../../api/papersByStep';
import { useWords } from '../../../../i18n/useWords';
import { MAX_MEGABYTES, progressOf } from '../../paperRules';
import { paperWords } from '../../paperWords';
import { MadePaperList } from './MadePaperList';
import { PaperFile } from './PaperFile';
import './PaperList.css';
import { RequirementRow } from './RequirementRow';

interface PaperListProps {
  dossierId: string;
  requirements: Requirement[];
  documents: DocumentView[];
  selectedId: string | null;
  mayUpload: boolean;
  onSelect: (documentId: string) => void;
  onUploaded: (document: DocumentView) => void;
}

export function PaperList(props: PaperListProps) {
  const { requirements, documents, selectedId, mayUpload, onSelect } = props;
  const say = useWords(paperWords);
  const placed = new Set(requirements.flatMap((requirement) => requirement.documentIds));
  const official = documents.filter((document) => document.kind === 'OFFICIAL' && !placed.has(document.id));
  const others = documents.filter((document) => document.kind !== 'OFFICIAL' && !placed.has(document.id));
  const file = (document: DocumentView) => (
    <PaperFile key={document.id} document={document} selected={document.id === selectedId} onSelect={() => onSelect(document.id)} />
  );
  return (
    <section className="papers" aria-labelledby="papers-title">
      <header>
        <h2 id="papers-title">{say('title')}</h2>
        <p className="soft small">{say('progress', progressOf(requirements))}</p>
      </header>
      {papersByStep(requirements).map(({ key, step, papers }) => (
        <div key={key}>
          <h3 className="papers__stage">{step === null ? say('results') : say('neededAt', { step })}</h3>
          <ol className="papers__rows">
            {papers.map((requirement) => (
              <RequirementRow key={requirement.code} {...props} number={requirements.indexOf(requirement) + 1} requirement={requirement} />
            ))}
          </ol>
        </div>
      ))}
      {official.length > 0 && (
        <div>
          <h3 className="papers__stage">{say('official')}</h3>
          <ul>
            {official.map((document) => (
              <li key={document.id}>{file(document)}</li>
            ))}
          </ul>
        </div>
      )}
      <MadePaperList selectedId={selectedId} onSelect={onSelect} />
      {others.length > 0 && (
        <div>
          <h3 className="papers__stage">{say('otherPapers')}</h3>
          <ul>
            {others.map((document) => (
              <li key={document.id}>{file(document)}</li>
            ))}
          </ul>
        </div>
      )}
      {mayUpload && <p className="soft small no-print">{say('accepts', { n: MAX_MEGABYTES })}</p>}
    </section>
  );
}
