import { act } from '../../../api/client';
import type { StepData } from '../../../api/formSchema';

export interface Completion {
  outcome: string;
  data: StepData;
  version: number;
}

export const completeWorkItem = (id: string, completion: Completion) => act<unknown>(`/api/work-items/${id}/complete`, completion);
