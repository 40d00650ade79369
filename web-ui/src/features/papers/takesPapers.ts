import type { DocumentView, DossierView } from '../../api/dossierTypes';

/** Whether papers like this one may be changed now: the server says it row by row; what has no row is not closed. */
export function takesPapers(dossier: DossierView, document: DocumentView): boolean {
  const row = dossier.requirements.find((one) => one.code === document.requirementCode);
  return dossier.actions.includes('uploadDocument') && (row?.takesPapers ?? true);
}
