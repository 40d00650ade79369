import type { CatalogueEntry, DocumentLine, Evidence } from './catalogueEntry';

export const needsConfirmation = (row: Evidence) => row.needsConfirmation === true;

/** A paper may be sure in itself and its độ mật still open. */
export const paperNeedsConfirmation = (paper: DocumentLine) => needsConfirmation(paper) || paper.secrecyNeedsConfirmation === true;

/** Only the rows somebody must still confirm. */
export function onlyToConfirm(entry: CatalogueEntry): CatalogueEntry {
  return {
    ...entry,
    legalTexts: entry.legalTexts.filter(needsConfirmation),
    documents: entry.documents.filter(paperNeedsConfirmation),
    steps: entry.steps.filter(needsConfirmation),
    votes: entry.votes.filter(needsConfirmation),
    limits: entry.limits.filter(needsConfirmation),
  };
}

export const rowsOf = (entry: CatalogueEntry) =>
  entry.legalTexts.length + entry.documents.length + entry.steps.length + entry.votes.length + entry.limits.length;
