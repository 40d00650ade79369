import { act } from '../../../api/client';

const address = (dossierId: string) => `/api/dossiers/${dossierId}/work-notes`;

export const writeWorkNote = (dossierId: string, text: string) => act<void>(address(dossierId), { text });

/** Rút ghi chú. */
export const withdrawWorkNote = (dossierId: string, id: string) => act<void>(`${address(dossierId)}/${id}/withdraw`, {});
