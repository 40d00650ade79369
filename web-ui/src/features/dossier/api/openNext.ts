import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Lập hồ sơ tiếp nối: opens the next dossier from the outcome of this one. */
export const openNext = (dossierId: string, name: string) => act<Wire<'DossierOpened'>>(`/api/dossiers/${dossierId}/links/${encodeURIComponent(name)}`);
