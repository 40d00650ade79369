import { useWords } from '../../../i18n/useWords';
import type { DraftDetails } from '../api/procedureDrafts';
import { draftWords } from '../draftWords';
import './DifferenceList.css';

type Difference = DraftDetails['differences'][number];

/** Limits first: they are what most changes are about. */
const KINDS = ['LIMIT', 'STEP', 'BRANCH', 'MODEL', 'TABLE', 'DESCRIPTION', 'FORM', 'PAPER', 'FILE'] as const satisfies readonly Difference['kind'][];

/** What differs, as sentences, kind by kind. */
export function DifferenceList({ differences, more }: { differences: Difference[]; more: number }) {
  const say = useWords(draftWords);
  if (differences.length === 0) return <p>{say('nothing')}</p>;
  return (
    <div className="differences">
      {KINDS.map((kind) => {
        const sentences = differences.filter((each) => each.kind === kind);
        return (
          sentences.length > 0 && (
            <div key={kind}>
              <h3>{say(kind)}</h3>
              <ul>
                {sentences.map((each, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be alike, and none ever moves
                  <li key={at}>{each.sentence}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {more > 0 && <p className="soft">{say('more', { n: more })}</p>}
    </div>
  );
}
