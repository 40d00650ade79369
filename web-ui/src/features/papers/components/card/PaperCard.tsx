import type { DocumentView, DossierView } from '../../../../api/dossierTypes';
import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Tag, type TagTone } from '../../../../ui/text/Tag';
import { correctPaper } from '../../api/correctPaper';
import { cardWords } from '../../cardWords';
import { DAYS, draftOf, RECORD_NEEDS, TEXTS, type PaperField } from '../../paperDraft';
import { EarlierPapers } from './EarlierPapers';
import './PaperCard.css';
import { OfficeNumbers } from './OfficeNumbers';
import { PaperDetailsDialog } from './PaperDetailsDialog';
import { SealedConclusion } from './SealedConclusion';
import { VerifyPaper } from './VerifyPaper';

interface PaperCardProps {
  dossier: DossierView;
  document: DocumentView;
  /** Whether what is noted is being changed, in a dialog. */
  editing?: boolean;
  onClose?: () => void;
  onChanged: (document: DocumentView) => void;
}

/** The độ mật stands beside them as a tag. */
const SHOWN: PaperField[] = TEXTS.filter((field) => field !== 'secrecy');
const SECRECY_TONES: Record<DocumentView['secrecy'], TagTone> = { NONE: 'plain', CONFIDENTIAL: 'info', SECRET: 'late', TOP_SECRET: 'late' };
const CHOICES: PaperField[] = ['signingForm', 'copyKind'];

/** What is noted of a paper, and that it was compared with its original. */
export function PaperCard({ dossier, document, editing = false, onClose = () => undefined, onChanged }: PaperCardProps) {
  const say = useWords(cardWords);
  const printed = document.kind === 'OFFICIAL';
  const mayVerify = !printed && dossier.actions.includes('verifyDocument');
  const noted = SHOWN.filter((field) => document[field] !== null);
  const requirement = dossier.requirements.find((one) => one.code === document.requirementCode);
  const shown = (field: PaperField) => {
    const value = String(document[field]);
    if (DAYS.includes(field)) return formatDay(value);
    return CHOICES.includes(field) ? say(value as keyof typeof cardWords) : value;
  };
  const glance = [document.number, document.issuedOn && formatDay(document.issuedOn), document.issuer].filter(Boolean).join(' · ');
  return (
    <section className="paper-card" aria-label={say('card')}>
      <div className="paper-card__head">
        <span className="cluster">
          <Tag tone={SECRECY_TONES[document.secrecy]}>{`${say('secrecy')}: ${say(document.secrecy)}`}</Tag>
          {!printed && (
            <Tag tone={document.verifiedAt ? 'good' : 'plain'}>
              {document.verifiedAt ? say('verified', { who: document.verifiedByName ?? '', when: formatInstant(document.verifiedAt) }) : say('notVerified')}
            </Tag>
          )}
        </span>
        <span className="cluster no-print">
          {mayVerify && !document.verifiedAt && <VerifyPaper dossierId={dossier.id} document={document} onVerified={onChanged} />}
        </span>
      </div>
      <details className="paper-card__more" open={document.kind === 'RECORDED'}>
        <summary>
          {say('card')}
          {glance && <span className="soft"> · {glance}</span>}
        </summary>
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
      </details>
      <OfficeNumbers dossier={dossier} document={document} onChanged={onChanged} />
      {document.cutFrom && <p className="soft small">{say('cutFrom', { first: document.firstPage ?? 0, last: document.lastPage ?? 0 })}</p>}
      {(document.replaces || document.cutFrom) && <EarlierPapers dossierId={dossier.id} document={document} />}
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
          onClose={onClose}
          onSaved={onChanged}
        />
      )}
    </section>
  );
}
