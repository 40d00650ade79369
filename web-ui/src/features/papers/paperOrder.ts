import type { DossierView } from '../../api/dossierTypes';
import { papersByStep } from '../../api/papersByStep';
import { MADE_PAPERS, madePaperId } from './madePapers';

/** Ids of all that can be looked at, in the order in which the list shows them. */
export function paperOrder({ requirements, documents }: Pick<DossierView, 'requirements' | 'documents'>): string[] {
  const known = new Set(documents.map((document) => document.id));
  const placed = papersByStep(requirements)
    .flatMap((group) => group.papers)
    .flatMap((one) => documents.filter((document) => one.documentIds.includes(document.id)).map((document) => document.id));
  const rest = (official: boolean) =>
    documents.filter((document) => (document.kind === 'OFFICIAL') === official && !placed.includes(document.id)).map((document) => document.id);
  return [...placed.filter((id) => known.has(id)), ...rest(true), ...MADE_PAPERS.map(madePaperId), ...rest(false)];
}
