import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import type { CatalogueEntry } from '../../catalogueEntry';
import { evidenceWords } from '../../evidenceWords';
import './RevisionFacts.css';

const HASH_SHOWN = 12;

/** Which revision is in force, since when, and who may see it. */
export function RevisionFacts({ entry }: { entry: CatalogueEntry }) {
  const say = useWords(evidenceWords);
  const { number, effectiveFrom, publishedAt, hash } = entry.revision;
  const facts = [
    [say('revision'), number],
    [say('effective'), formatDay(effectiveFrom)],
    [say('published'), publishedAt && formatInstant(publishedAt)],
    [say('hash'), hash && <code title={hash}>{hash.slice(0, HASH_SHOWN)}…</code>],
    [say('readers'), entry.readers && say(entry.readers)],
    [say('tracking'), entry.publiclyTrackable ? say('yes') : say('no')],
  ] as const;
  return (
    <dl className="revision-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
