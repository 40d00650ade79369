import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import type { DocumentLine } from '../catalogueEntry';
import { catalogueWords } from '../catalogueWords';
import { PaperName } from './PaperName';
import './PaperTable.css';

type Words = ReturnType<typeof useWords<typeof catalogueWords>>;

interface Column {
  key: 'when' | 'copies' | 'validity' | 'issuer' | 'secrecy';
  of: (paper: DocumentLine, say: Words) => ReactNode;
}

const COLUMNS: Column[] = [
  { key: 'when', of: (paper, say) => paper.condition ?? say('always') },
  { key: 'copies', of: (paper) => paper.copies },
  { key: 'validity', of: (paper, say) => paper.validityMonths && say('months', { n: paper.validityMonths }) },
  { key: 'issuer', of: (paper) => paper.issuer },
  { key: 'secrecy', of: (paper) => paper.secrecy },
];

/** A table; on a phone each row becomes a card. The roles keep it a table for screen readers there as well. */
export function PaperTable({ label, papers }: { label: string; papers: DocumentLine[] }) {
  const say = useWords(catalogueWords);
  const columns = COLUMNS.filter((column) => papers.some((paper) => column.of(paper, say)));
  return (
    <table role="table" className="papers" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {say('paper')}
          </th>
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={`papers__${column.key}`}>
              {say(column.key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {papers.map((paper) => (
          <tr key={paper.code} role="row">
            <th role="rowheader" scope="row">
              <PaperName paper={paper} />
            </th>
            {columns.map((column) => (
              <PaperCell key={column.key} heading={say(column.key)}>
                {column.of(paper, say)}
              </PaperCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PaperCell({ heading, children }: { heading: string; children: ReactNode }) {
  const empty = children === undefined || children === null || children === 0;
  return (
    <td role="cell" data-heading={heading} className={empty ? 'papers__empty' : undefined}>
      {empty ? '–' : children}
    </td>
  );
}
