import type { DocumentView, DossierView } from '../../api/dossierTypes';

/** Whether this paper may be changed now: the server says which, and which rows are closed; what has no row is not. */
export function takesPapers(dossier: DossierView, document: DocumentView): boolean {
  const row = dossier.requirements.find((one) => one.code === document.requirementCode);
  return dossier.changeablePapers.includes(document.id) && (row?.takesPapers ?? true);
}
