import type { ReactNode } from 'react';
import { formatDay } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import type { CatalogueEntry } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import './Entry.css';
import './EntryHead.css';

export function EntryHead({ entry, children }: { entry: CatalogueEntry; children?: ReactNode }) {
  const say = useWords(catalogueWords);
  return (
    <div className="entry-head">
      <div>
        <h1>{entry.name}</h1>
        <p className="soft small">
          {say('code', { code: entry.code })} · {say('inForceFrom', { day: formatDay(entry.revision.effectiveFrom) })}
        </p>
      </div>
      <div className="cluster no-print">{children}</div>
    </div>
  );
}
