import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { ComboField } from '../../../ui/form/ComboField';
import { ProblemNotice } from '../../../ui/notice/ProblemNotice';
import { useSettled } from '../../../ui/form/useSettled';
import { cellsQuery, type Cell } from '../api/cellsQuery';
import { entryWords } from '../entryWords';

/** A unit among thousands, by a few signs of its name: those that open dossiers of the procedure, cells where none is named. */
export function CellPicker({ procedure, onChoose }: { procedure: string | null; onChoose: (cell: Cell) => void }) {
  const say = useWords(entryWords);
  const [text, setText] = useState('');
  const asked = useSettled(text, 300);
  const found = useQuery(cellsQuery(procedure, asked));
  const cells = asked.length >= 2 ? (found.data?.items ?? []) : [];
  return (
    <div className="stack-s">
      <ComboField
        id="cell-search"
        label={say('cellSearch')}
        hint={say('cellHint')}
        chosen={null}
        onChoose={(option) => {
          const cell = cells.find((one) => one.id === option?.id);
          if (cell) onChoose(cell);
        }}
        onText={setText}
        found={cells.map((cell) => ({ id: cell.id, name: cell.name, more: [cell.aboveName, cell.code].filter(Boolean).join(' · ') }))}
        more={asked.length >= 2 && found.data?.more}
        empty={say(asked.length < 2 || found.isFetching ? 'cellHint' : 'noCells')}
      />
      {found.isError && <ProblemNotice error={found.error} />}
    </div>
  );
}
