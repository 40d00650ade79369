import { useState } from 'react';
import { formatDay } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/Tag';
import type { ProcedureView } from '../procedureTypes';
import { procedureWords } from '../procedureWords';
import { RestedTable, type RestedRow } from './RestedTable';

type Rest = Pick<ProcedureView['limits'][number], 'source' | 'confidence' | 'needsConfirmation'>;

const rested = (key: string, cells: RestedRow['cells'], row: Rest): RestedRow => ({
  key,
  cells,
  source: row.source,
  confidence: row.confidence,
  needsConfirmation: row.needsConfirmation === true,
});

export function ProcedureSheet({ procedure }: { procedure: ProcedureView }) {
  const say = useWords(procedureWords);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const all = [...procedure.legalTexts, ...procedure.documents, ...procedure.steps, ...procedure.limits];
  const open = all.filter((row) => row.needsConfirmation).length;
  return (
    <div className="stack">
      <p className="cluster">
        <span className="soft">
          {procedure.code} · {say('revision', { n: procedure.revision.number, day: formatDay(procedure.revision.effectiveFrom) })}
        </span>
        <Tag tone={open > 0 ? 'soon' : 'good'}>{open > 0 ? say('count', { n: open }) : say('allSure')}</Tag>
      </p>
      <p className="small">{say('intro')}</p>
      <label className="choice">
        <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />
        <span>{say('onlyOpen')}</span>
      </label>
      <RestedTable
        title={say('limits')}
        onlyOpen={onlyOpen}
        columns={[say('what'), say('limit'), say('basis')]}
        rows={procedure.limits.map((row) => rested(row.name, [row.label, row.limitText, row.legalBasis], row))}
      />
      <RestedTable
        title={say('steps')}
        onlyOpen={onlyOpen}
        columns={[say('what'), say('who'), say('limit'), say('basis')]}
        rows={procedure.steps.map((row) => rested(row.id, [`${row.number}. ${row.label}`, row.actor, row.limitText, row.legalBasis], row))}
      />
      <RestedTable
        title={say('documents')}
        onlyOpen={onlyOpen}
        columns={[say('what'), say('issuer'), say('validity')]}
        rows={procedure.documents.map((row) =>
          rested(row.code, [`${row.code} · ${row.name}`, row.issuer, row.validityMonths ? say('months', { n: row.validityMonths }) : '–'], row),
        )}
      />
      <RestedTable
        title={say('legalTexts')}
        onlyOpen={onlyOpen}
        columns={[say('basis')]}
        rows={procedure.legalTexts.map((row, index) =>
          rested(String(index), [[row.number, row.title, row.replacedBy && say('replaced', { text: row.replacedBy })].filter(Boolean).join(' · ')], row),
        )}
      />
    </div>
  );
}
