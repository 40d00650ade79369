import { act } from '../../../api/client';
import type { ImportBatch } from '../administrationTypes';

export const applyImport = (id: string, goodRowsOnly: boolean, overwrite: number[]) =>
  act<ImportBatch>(`/api/imports/${id}/application`, { goodRowsOnly, overwrite });
