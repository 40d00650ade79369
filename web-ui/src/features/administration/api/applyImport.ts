import { act } from '../../../api/client';
import type { ImportBatch } from '../administrationTypes';

export const applyImport = (id: string, goodRowsOnly: boolean) => act<ImportBatch>(`/api/imports/${id}/application`, { goodRowsOnly });
