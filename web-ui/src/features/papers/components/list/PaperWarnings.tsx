import type { Requirement } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import { cardWords } from '../../cardWords';

const WORDS = { MISSING: 'warnMissing', EXPIRED: 'warnExpired', DOUBTFUL: 'warnDoubtful' } as const;

interface PaperWarningsProps {
  requirements: Requirement[];
  /** Those that count for the step, by the server's word. */
  codes: string[];
}

/** Before a step that papers are due at, and where offices weigh them: what is missing, out of date or doubtful, by name. */
export function PaperWarnings({ requirements, codes }: PaperWarningsProps) {
  const say = useWords(cardWords);
  const open = requirements.filter((one) => codes.includes(one.code) && one.state in WORDS);
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
