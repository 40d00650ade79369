import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { MoreThanShown } from '../../../ui/MoreThanShown';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { TextField } from '../../../ui/TextField';
import { useSettled } from '../../../ui/useSettled';
import { cellsQuery, type Cell } from '../api/cellsQuery';
import { entryWords } from '../entryWords';
import './entry.css';

/** A cell among thousands, by a few signs of its name. */
export function CellPicker({ onChoose }: { onChoose: (cell: Cell) => void }) {
  const say = useWords(entryWords);
  const [text, setText] = useState('');
  const found = useQuery(cellsQuery(useSettled(text, 300)));
  return (
    <div className="stack-s">
      <TextField id="cell-search" label={say('cellSearch')} hint={say('cellHint')} value={text} onChange={setText} autoComplete="off" maxLength={200} />
      {found.isError && <ProblemNotice error={found.error} />}
      {found.data && text.trim().length >= 2 && (
        <ul className="cell-results" aria-live="polite">
          {found.data.items.length === 0 && <li className="soft">{say('noCells')}</li>}
          {found.data.items.map((cell) => (
            <li key={cell.id}>
              <span>
                <strong>{cell.name}</strong> <span className="soft small">{[cell.aboveName, cell.code].filter(Boolean).join(' · ')}</span>
              </span>
              <Button size="small" onClick={() => onChoose(cell)} aria-label={`${say('choose')}: ${cell.name}`}>
                {say('choose')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <MoreThanShown when={text.trim().length >= 2 && found.data?.more} />
    </div>
  );
}
