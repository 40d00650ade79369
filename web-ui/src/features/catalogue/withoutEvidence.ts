import type { CatalogueEntry, Evidence } from './catalogueEntry';

/** For pages that tell what to do, not how sure that is. */
export function withoutEvidence(entry: CatalogueEntry): CatalogueEntry {
  return {
    ...entry,
    legalTexts: entry.legalTexts.map(plain),
    documents: entry.documents.map((paper) => ({ ...plain(paper), secrecyNeedsConfirmation: false })),
    steps: entry.steps.map(plain),
    votes: entry.votes.map((vote) => ({ ...plain(vote), rules: vote.rules.map(plain) })),
    limits: entry.limits.map(plain),
    derived: entry.derived.map(plain),
    parts: [],
    links: [],
  };
}

function plain<R extends Evidence>(row: R): R {
  const { source: _source, confidence: _confidence, needsConfirmation: _open, ...rest } = row;
  return rest as R;
}
