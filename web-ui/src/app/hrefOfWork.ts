import type { WorkItemRow } from '../api/types';
import { paths } from './paths';

/** What can be worked on opens at its step; the rest shows the dossier. */
export const hrefOfWork = (row: Pick<WorkItemRow, 'id' | 'dossierId' | 'actions'>) =>
  row.actions.some((action) => action === 'complete' || action === 'claim') ? paths.workItem(row.id) : paths.dossier(row.dossierId);
