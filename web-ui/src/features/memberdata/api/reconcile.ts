import { ask, askFile } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import { composed } from '../../../i18n/composed';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function form(file: File): FormData {
  const parts = new FormData();
  parts.set('file', file, composed(file.name));
  return parts;
}

/** Acts on nothing, so it is asked without a key: no answer with names is kept for a repetition. */
export const reconcile = (file: File) => ask<Wire<'ReconciliationView'>>('/api/member-data/reconciliation', form(file));

export const reconciliationSheet = (file: File) => askFile('/api/member-data/reconciliation.xlsx', form(file), XLSX);
