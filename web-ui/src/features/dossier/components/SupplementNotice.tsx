import type { DossierView } from '../../../api/dossierTypes';
import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Notice } from '../../../ui/Notice';
import { dossierWords } from '../dossierWords';

/** What was asked for, while it is awaited; documents by their names, not their codes. */
export function SupplementNotice({ dossier }: { dossier: DossierView }) {
  const say = useWords(dossierWords);
  if (!dossier.supplement) return null;
  const nameOf = (code: string) => dossier.requirements.find((requirement) => requirement.code === code)?.name ?? code;
  return (
    <Notice kind="soon" title={say('supplement')}>
      <p className="soft">{say('supplementSince', { when: formatInstant(dossier.supplement.requestedAt) })}</p>
      <p>{dossier.supplement.reason}</p>
      <ul className="notice__list">
        {dossier.supplement.items.map((item, index) => (
          <li key={index}>
            <strong>{nameOf(item.document)}</strong>: {item.defect}
            {item.ground && <span className="soft"> ({say('ground', { text: item.ground })})</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
