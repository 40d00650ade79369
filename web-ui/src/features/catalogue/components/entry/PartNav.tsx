import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { catalogueWords } from '../../catalogueWords';
import { ENTRY_PARTS, type PartKey } from '../../entryParts';
import './PartNav.css';

/** The four parts at a glance, each a jump away. */
export function PartNav({ note }: { note?: ((part: PartKey) => ReactNode) | undefined }) {
  const say = useWords(catalogueWords);
  return (
    <nav aria-label={say('onThisPage')} className="part-nav">
      <ol>
        {ENTRY_PARTS.map((part, at) => (
          <li key={part.key}>
            <a href={`#${part.id}`}>
              <span className="part-nav__number">{at + 1}</span>
              <span>{say(part.key)}</span>
              {note && <span className="part-nav__note">{note(part.key)}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
