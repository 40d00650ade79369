import { act } from '../../../api/client';
import type { DocumentView } from '../../../api/dossierTypes';
import type { Wire } from '../../../api/wire';

export const cutScan = (dossierId: string, scan: DocumentView, cuts: Wire<'CutRequest'>[]) =>
  act<DocumentView[]>(`/api/dossiers/${dossierId}/documents/${scan.id}/cuts`, { version: scan.version, cuts });
