import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Tag } from '../../../ui/Tag';
import type { Confidence } from '../procedureTypes';
import { procedureWords } from '../procedureWords';
import './RestedTable.css';

export interface RestedRow {
  key: string;
  cells: ReactNode[];
  source: string | undefined;
  confidence: Confidence | undefined;
  needsConfirmation: boolean;
}

interface RestedTableProps {
  title: string;
  columns: string[];
  rows: RestedRow[];
  onlyOpen: boolean;
}

/** A table whose last two columns say what each row rests on and how sure that is. */
export function RestedTable({ title, columns, rows, onlyOpen }: RestedTableProps) {
  const say = useWords(procedureWords);
  const shown = onlyOpen ? rows.filter((row) => row.needsConfirmation) : rows;
  return (
    <section className="rested">
      <h2>{title}</h2>
      {shown.length === 0 ? (
        <p className="soft small">{say('nothing')}</p>
      ) : (
        <div className="rested__scroll" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                {[...columns, say('source'), say('sure')].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.key}>
                  {row.cells.map((cell, index) => (
                    <td key={index}>{cell}</td>
                  ))}
                  <td className="soft">{row.source ?? '–'}</td>
                  <td>
                    {row.needsConfirmation && <Tag tone="soon">{say('toConfirm')}</Tag>}
                    {row.confidence && <span className="rested__confidence">{say(row.confidence)}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
