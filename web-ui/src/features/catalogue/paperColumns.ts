import type { ReactNode } from 'react';
import type { Say } from '../../i18n/useWords';
import type { DocumentLine } from './catalogueEntry';
import type { catalogueWords } from './catalogueWords';

export interface PaperColumn {
  key: 'when' | 'copies' | 'validity' | 'issuer' | 'secrecy';
  of: (paper: DocumentLine, say: Say<typeof catalogueWords>) => ReactNode;
}

const COLUMNS: PaperColumn[] = [
  { key: 'when', of: (paper, say) => paper.condition ?? say('always') },
  { key: 'copies', of: (paper) => paper.copies },
  { key: 'validity', of: (paper, say) => paper.validityMonths && say('months', { n: paper.validityMonths }) },
  { key: 'issuer', of: (paper) => paper.issuer },
  { key: 'secrecy', of: (paper) => paper.secrecy },
];

/** The public is not told the độ mật: then the column is not there. */
export function columnsOf(papers: DocumentLine[]): PaperColumn[] {
  return COLUMNS.filter((column) => column.key !== 'secrecy' || papers.some((paper) => paper.secrecy));
}
