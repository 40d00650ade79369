import type { Wire } from '../../../api/wire';
import { useWords } from '../../../i18n/useWords';
import { memberDataWords } from '../memberDataWords';

/** Cells of the export nobody could read, as the spreadsheet calls them. */
export function WrongCells({ cells, count }: { cells: Wire<'WrongCell'>[]; count: number }) {
  const say = useWords(memberDataWords);
  if (count === 0) return null;
  return (
    <section className="stack member-data__part">
      <h3>
        {say('wrong')} <span className="soft">({count})</span>
      </h3>
      {count > cells.length && <p className="soft small">{say('firstOnly', { shown: cells.length })}</p>}
      <ul>
        {cells.map((cell) => (
          <li key={`${cell.cell}-${cell.column}`}>
            <span className="mono">{cell.cell}</span> {cell.column}: {cell.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
