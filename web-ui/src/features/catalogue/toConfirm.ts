import type { CatalogueEntry, DocumentLine, Evidence, VoteLine } from './catalogueEntry';

export const needsConfirmation = (row: Evidence) => row.needsConfirmation === true;

/** A paper may be sure in itself and its độ mật still open. */
export const paperNeedsConfirmation = (paper: DocumentLine) => needsConfirmation(paper) || paper.secrecyNeedsConfirmation === true;

/** A share may be sure and its quorum, or how often it is voted, still open. */
export const voteNeedsConfirmation = (vote: VoteLine) => needsConfirmation(vote) || vote.rules.some((rule) => rule.needsConfirmation === true);

/** Only the rows somebody must still confirm. */
export function onlyToConfirm(entry: CatalogueEntry): CatalogueEntry {
  return {
    ...entry,
    legalTexts: entry.legalTexts.filter(needsConfirmation),
    documents: entry.documents.filter(paperNeedsConfirmation),
    steps: entry.steps.filter(needsConfirmation),
    votes: entry.votes.filter(voteNeedsConfirmation),
    limits: entry.limits.filter(needsConfirmation),
    derived: entry.derived.filter(needsConfirmation),
    parts: [],
    links: [],
  };
}

export const rowsOf = (entry: CatalogueEntry) =>
  entry.legalTexts.length + entry.documents.length + entry.steps.length + entry.votes.length + entry.limits.length + entry.derived.length;
