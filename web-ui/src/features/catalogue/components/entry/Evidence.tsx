import { useWords } from '../../../../i18n/useWords';
import { Tag } from '../../../../ui/text/Tag';
import type { Evidence as Facts } from '../../catalogueEntry';
import { evidenceWords } from '../../evidenceWords';
import './Evidence.css';

/** On what a row rests, and the mark of what somebody must still confirm. Draws nothing where nothing is told. */
export function Evidence({ row, secrecyOpen = false }: { row: Facts; secrecyOpen?: boolean }) {
  const say = useWords(evidenceWords);
  if (!row.confidence) return null;
  return (
    <p className="evidence">
      {row.needsConfirmation && <Tag tone="soon">{say('toConfirm')}</Tag>}
      {secrecyOpen && !row.needsConfirmation && <Tag tone="soon">{say('secrecyOpen')}</Tag>}
      <strong className="evidence__level">{say(row.confidence)}</strong>
      {row.source && <span>{say('source', { source: row.source })}</span>}
    </p>
  );
}
