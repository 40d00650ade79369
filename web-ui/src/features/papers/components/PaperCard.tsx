import { useState } from 'react';
import type { DocumentView, DossierView } from '../../../api/dossierTypes';
import { formatDay, formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Tag } from '../../../ui/Tag';
import { correctPaper } from '../api/correctPaper';
import { cardWords } from '../cardWords';
import { DAYS, draftOf, RECORD_NEEDS, type PaperField } from '../paperDraft';
import { EarlierPapers } from './EarlierPapers';
import './PaperCard.css';
import { PaperDetailsDialog } from './PaperDetailsDialog';
import { SealedConclusion } from './SealedConclusion';
import { VerifyPaper } from './VerifyPaper';

interface PaperCardProps {
  dossier: DossierView;
  document: DocumentView;
  onChanged: (document: DocumentView) => void;
}

const SHOWN: PaperField[] = ['number', 'title', 'issuer', 'issuedOn', 'receivedOn', 'effectiveFrom', 'expiresOn', 'signer', 'signingForm', 'copyKind', 'sheets', 'location'];
const CHOICES: PaperField[] = ['signingForm', 'copyKind'];

/** What is noted of a paper, and that it was compared with its original. */
export function PaperCard({ dossier, document, onChanged }: PaperCardProps) {
  const say = useWords(cardWords);
  const [editing, setEditing] = useState(false);
  const printed = document.kind === 'OFFICIAL';
  const mayEdit = !printed && dossier.actions.includes('uploadDocument');
  const mayVerify = !printed && dossier.actions.includes('verifyDocument');
  const noted = SHOWN.filter((field) => document[field] !== null);
  const requirement = dossier.requirements.find((one) => one.code === document.requirementCode);
  const shown = (field: PaperField) => {
    const value = String(document[field]);
    if (DAYS.includes(field)) return formatDay(value);
    return CHOICES.includes(field) ? say(value as keyof typeof cardWords) : value;
  };
  return (
    <section className="paper-card" aria-labelledby="paper-card-title">
      <header className="paper-card__head">
        <h4 id="paper-card-title">{say('card')}</h4>
        <span className="cluster">
          <Tag tone={document.secrecy === 'NONE' ? 'plain' : 'late'}>{`${say('secrecy')}: ${say(document.secrecy)}`}</Tag>
          {!printed && (
            <Tag tone={document.verifiedAt ? 'good' : 'soon'}>
              {document.verifiedAt ? say('verified', { who: document.verifiedByName ?? '', when: formatInstant(document.verifiedAt) }) : say('notVerified')}
            </Tag>
          )}
        </span>
      </header>
      {noted.length > 0 ? (
        <dl className="paper-card__facts">
          {noted.map((field) => (
            <div key={field}>
              <dt>{say(field)}</dt>
              <dd>{shown(field)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="soft small">{say('nothingNoted')}</p>
      )}
      {document.cutFrom && <p className="soft small">{say('cutFrom', { first: document.firstPage ?? 0, last: document.lastPage ?? 0 })}</p>}
      {(document.replaces || document.cutFrom) && <EarlierPapers dossierId={dossier.id} document={document} />}
      {(mayEdit || mayVerify) && (
        <p className="cluster no-print">
          {mayEdit && (
            <Button size="small" onClick={() => setEditing(true)}>
              {say('edit')}
            </Button>
          )}
          {mayVerify && !document.verifiedAt && <VerifyPaper dossierId={dossier.id} document={document} onVerified={onChanged} />}
        </p>
      )}
      {requirement?.conclusion && dossier.actions.includes('readConclusions') && (
        <SealedConclusion dossierId={dossier.id} documentId={document.id} mayEnter={dossier.actions.includes('enterConclusion')} />
      )}
      {editing && (
        <PaperDetailsDialog
          title={say('editTitle')}
          text={say('editText')}
          start={draftOf(document)}
          needs={document.kind === 'RECORDED' ? RECORD_NEEDS : []}
          save={(details) => correctPaper(dossier.id, document.id, details, document.version)}
          onClose={() => setEditing(false)}
          onSaved={(saved) => {
            setEditing(false);
            onChanged(saved);
          }}
        />
      )}
    </section>
  );
}
