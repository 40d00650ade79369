import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../../i18n/useWords';
import { confirmationsQuery } from '../../api/confirmationsQuery';
import type { CatalogueEntry, Confidence } from '../../catalogueEntry';
import { evidenceWords } from '../../evidenceWords';
import { onlyToConfirm, rowsOf } from '../../toConfirm';
import './ReviewSummary.css';

const LEVELS = [
  ['sourced', 'meansSourced'],
  ['sourced-old', 'meansSourcedOld'],
  ['known', 'meansKnown'],
  ['assumed', 'meansAssumed'],
] as const satisfies readonly (readonly [Confidence, string])[];

interface ReviewSummaryProps {
  entry: CatalogueEntry;
  filtered: boolean;
  onFilter: (filtered: boolean) => void;
}

export function ReviewSummary({ entry, filtered, onFilter }: ReviewSummaryProps) {
  const say = useWords(evidenceWords);
  const counted = useQuery(confirmationsQuery(entry.slug)).data;
  const open = counted?.open ?? rowsOf(onlyToConfirm(entry));
  const all = counted ? counted.rows.length : rowsOf(entry);
  return (
    <div className={open > 0 ? 'review review--open' : 'review'}>
      <div className="review__head">
        <p className="review__count">{open > 0 ? say('count', { n: open, all }) : say('countNone')}</p>
        <label className="choice no-print">
          <input type="checkbox" checked={filtered} onChange={(event) => onFilter(event.target.checked)} />
          <span>{say('filter')}</span>
        </label>
      </div>
      <p className="no-print">
        <a href="#xac-nhan">{say('goConfirm')}</a>
      </p>
      <details className="review__legend">
        <summary>{say('legend')}</summary>
        <dl>
          {LEVELS.map(([level, meaning]) => (
            <div key={level}>
              <dt>{say(level)}</dt>
              <dd>{say(meaning)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
