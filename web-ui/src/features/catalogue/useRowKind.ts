import { useCallback } from 'react';
import { useWords } from '../../i18n/useWords';
import type { ConfirmedRow } from './api/confirmationsQuery';
import { rowFacetWords, rowPartWords } from './confirmationWords';

/** What kind of row it is, in words. */
export function useRowKind(): (row: ConfirmedRow) => string {
  const sayPart = useWords(rowPartWords);
  const sayFacet = useWords(rowFacetWords);
  return useCallback((row) => [sayPart(row.part), row.facet && sayFacet(row.facet)].filter(Boolean).join(', '), [sayPart, sayFacet]);
}
