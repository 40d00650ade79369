import { useWords } from '../../../../i18n/useWords';
import type { LinkLine, PartLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import '../entry/EntryLines.css';

/** For who reviews a folder: which units take part and where they are found, and what goes on from a dossier. */
export function PartLines({ parts, links }: { parts: PartLine[]; links: LinkLine[] }) {
  const say = useWords(catalogueWords);
  return (
    <>
      {parts.length > 0 && (
        <section className="entry-lines" aria-label={say('parts')}>
          <h3>{say('parts')}</h3>
          <dl className="entry-lines__rows">
            {parts.map((part) => (
              <div key={part.name}>
                <dt>{part.label}</dt>
                <dd>
                  {part.where}
                  <p className="soft small">{[part.capacity, part.lead && say('ledBy', { part: part.lead })].filter(Boolean).join(' · ')}</p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {links.length > 0 && (
        <section className="entry-lines" aria-label={say('links')}>
          <h3>{say('links')}</h3>
          <dl className="entry-lines__rows">
            {links.map((link) => (
              <div key={link.name}>
                <dt>{link.label}</dt>
                <dd>{link.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
