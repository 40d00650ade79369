import { put } from '../../../api/client';
import type { StepData } from '../../../api/formSchema';

export const saveDraft = (id: string, data: StepData) => put<unknown>(`/api/work-items/${id}/draft`, { data });
