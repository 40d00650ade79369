import { put } from '../../../api/client';
import type { StepData } from '../../../api/formSchema';

export const saveDraft = (id: string, data: StepData) => put<void>(`/api/work-items/${id}/draft`, { data });
