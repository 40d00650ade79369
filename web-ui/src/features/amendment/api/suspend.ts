import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Tạm dừng giải quyết. */
export const suspend = (id: string, request: Wire<'SuspensionRequest'>) => act<void>(`/api/dossiers/${id}/suspension`, request);
