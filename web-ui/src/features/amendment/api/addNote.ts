import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Ghi chú trao đổi, sửa tại chỗ. */
export const addNote = (id: string, request: Wire<'NoteRequest'>) => act<void>(`/api/dossiers/${id}/notes`, request);
