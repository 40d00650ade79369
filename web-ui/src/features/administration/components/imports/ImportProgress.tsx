import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import type { ImportBatch } from '../../administrationTypes';
import { importWords } from '../../importWords';

export function ImportProgress({ batch }: { batch: ImportBatch }) {
  const say = useWords(importWords);
  const all = batch.rowsNew + batch.rowsChanged;
  const handled = batch.rowsApplied + batch.rowsSkipped;
  switch (batch.status) {
    case 'CHECKING':
      return <Notice live title={say('checking', { n: batch.rowsRead })} />;
    case 'APPLYING':
      return (
        <Notice live title={say('applying', { n: handled, all })}>
          <progress className="import-progress" aria-label={say('progress')} max={Math.max(all, 1)} value={handled} />
        </Notice>
      );
    case 'APPLIED':
      return <Notice kind="good" live title={say('done', { n: batch.rowsApplied })} />;
    case 'FAILED':
      return <Notice kind="wrong" live title={say('failed')} />;
    case 'CHECKED':
      if (all > 0) return null;
      if (batch.errors > 0) return <NothingGood batch={batch} />;
      return <Notice title={batch.rowsKept > 0 ? say(batch.kind === 'ITEMS' ? 'onlyThere' : 'onlyKept', { n: batch.rowsKept }) : say('nothingToDo')} />;
  }
}

/** Nothing of the file can be written: why, and what to do about it. */
function NothingGood({ batch }: { batch: ImportBatch }) {
  const say = useWords(importWords);
  const rest = batch.rowsRead - batch.rowsBad;
  const why = batch.rowsRead === 0 ? 'noneRead' : rest === 0 ? 'allBad' : 'restKnown';
  return (
    <Notice kind="wrong" live title={say(why, { n: batch.rowsBad, rest })}>
      <p>{say('handInAgain')}</p>
    </Notice>
  );
}
