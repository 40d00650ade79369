import { useWords } from '../../../i18n/useWords';
import { Tag, type TagTone } from '../../../ui/text/Tag';
import type { StudioStep } from '../api/studioQuery';
import { studioWords } from '../studioWords';

const TONES: Record<StudioStep['confidence'], TagTone> = { sourced: 'good', 'sourced-old': 'soon', known: 'soon', assumed: 'soon' };

interface BasisProps {
  row: { confidence: StudioStep['confidence']; central: string | null };
  text: string;
}

/** On what a time rests, how sure that is, and whether a central text locks it. */
export function Basis({ row, text }: BasisProps) {
  const say = useWords(studioWords);
  return (
    <>
      <span className="small">{text}</span>
      <div className="cluster">
        <Tag tone={TONES[row.confidence]}>{say(row.confidence)}</Tag>
        {row.central && (
          <span title={say('centralHint')}>
            <Tag tone="info">{say('central', { text: row.central })}</Tag>
          </span>
        )}
      </div>
    </>
  );
}
