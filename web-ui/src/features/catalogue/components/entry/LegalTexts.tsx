import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import type { LegalTextLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import { Evidence } from './Evidence';
import './LegalTexts.css';

interface LegalTextsProps {
  texts: LegalTextLine[];
  /** Replaced texts stand open where each row must be looked at. */
  unfolded?: boolean;
}

/** What is in force first; what was replaced is folded away, not forgotten: old dossiers rest on it. */
export function LegalTexts({ texts, unfolded = false }: LegalTextsProps) {
  const say = useWords(catalogueWords);
  const replaced = texts.filter((text) => !text.inForce);
  return (
    <>
      <LegalTextList texts={texts.filter((text) => text.inForce)} />
      {replaced.length > 0 && (
        <details className="replaced" open={unfolded}>
          <summary>{replaced.length === 1 ? say('replacedOne') : say('replaced', { n: replaced.length })}</summary>
          <LegalTextList texts={replaced} />
        </details>
      )}
    </>
  );
}

function LegalTextList({ texts }: { texts: LegalTextLine[] }) {
  return (
    <ul className="legal-texts">
      {texts.map((text) => (
        <LegalTextItem key={`${text.number}-${text.title}`} text={text} />
      ))}
    </ul>
  );
}

function LegalTextItem({ text }: { text: LegalTextLine }) {
  const say = useWords(catalogueWords);
  return (
    <li className="legal-text">
      <p className="legal-text__name">
        {text.number && <strong className="legal-text__number">{text.number}</strong>} {text.title}
      </p>
      <p className="legal-text__facts">
        {text.issuedOn && <span>{say('issuedOn', { day: formatDay(text.issuedOn) })}</span>}
        {text.effectiveFrom && <span>{say('effectiveFrom', { day: formatDay(text.effectiveFrom) })}</span>}
        {!text.issuedOn && !text.effectiveFrom && <span>{say('noDates')}</span>}
        {text.replacedBy && <span>{say('replacedBy', { texts: text.replacedBy })}</span>}
        {text.replaces && <span>{say('replaces', { texts: text.replaces })}</span>}
      </p>
      {text.note && <p className="small">{text.note}</p>}
      <Evidence row={text} />
    </li>
  );
}
