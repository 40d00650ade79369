import type { Requirement } from '../../../api/dossierTypes';
import { useWords } from '../../../i18n/useWords';
import { Notice } from '../../../ui/Notice';
import { cardWords } from '../cardWords';

const WORDS = { MISSING: 'warnMissing', EXPIRED: 'warnExpired', DOUBTFUL: 'warnDoubtful' } as const;

/** Before a dossier is handed in, and when it is taken in: what is missing, out of date or doubtful, by name. */
export function PaperWarnings({ requirements }: { requirements: Requirement[] }) {
  const say = useWords(cardWords);
  const open = requirements.filter((one) => one.handedIn && one.state in WORDS);
  if (open.length === 0) return null;
  return (
    <Notice kind="soon" title={say('warnTitle')}>
      <ul className="notice__list">
        {open.map((one) => (
          <li key={one.code}>
            {one.name}: {say(WORDS[one.state as keyof typeof WORDS])}.{one.note && <span className="soft"> {one.note}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
