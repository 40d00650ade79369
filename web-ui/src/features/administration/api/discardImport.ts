import { remove } from '../../../api/client';

export const discardImport = (id: string) => remove<void>(`/api/imports/${id}`);
