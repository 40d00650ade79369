import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Đính chính: the answer names papers printed with the wrong value. */
export const correct = (id: string, request: Wire<'CorrectionRequest'>) => act<Wire<'CorrectionMade'>>(`/api/dossiers/${id}/corrections`, request);
