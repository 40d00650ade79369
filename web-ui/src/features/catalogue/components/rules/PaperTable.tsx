import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/useWords';
import type { DocumentLine } from '../../catalogueEntry';
import { catalogueWords } from '../../catalogueWords';
import type { PaperColumn } from '../../paperColumns';
import { Evidence } from '../entry/Evidence';
import { PaperName } from './PaperName';
import './PaperTable.css';

interface PaperTableProps {
  label: string;
  papers: DocumentLine[];
  columns: PaperColumn[];
}

/** A table; on a phone each row becomes a card. The roles keep it a table for screen readers there as well. */
export function PaperTable({ label, papers, columns }: PaperTableProps) {
  const say = useWords(catalogueWords);
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
          <PaperRow key={paper.code} paper={paper} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function PaperRow({ paper, columns }: { paper: DocumentLine; columns: PaperColumn[] }) {
  const say = useWords(catalogueWords);
  const noted = !!paper.note || !!paper.confidence;
  return (
    <>
      <tr role="row" className={noted ? 'papers__row--noted' : undefined}>
        <th role="rowheader" scope="row">
          <PaperName paper={paper} />
        </th>
        {columns.map((column) => (
          <PaperCell key={column.key} heading={say(column.key)}>
            {column.of(paper, say)}
          </PaperCell>
        ))}
      </tr>
      {noted && (
        <tr role="row" className="papers__notes">
          <td role="cell" colSpan={columns.length + 1}>
            {paper.note}
            <Evidence row={paper} secrecyOpen={paper.secrecyNeedsConfirmation === true} />
          </td>
        </tr>
      )}
    </>
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
