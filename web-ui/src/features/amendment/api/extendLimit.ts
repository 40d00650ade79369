import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Kéo dài thời hạn. */
export const extendLimit = (id: string, request: Wire<'ExtensionRequest'>) => act<void>(`/api/dossiers/${id}/extensions`, request);
