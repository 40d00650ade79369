import { act } from '../../../api/client';
import type { StepData } from '../../../api/formSchema';
import type { Wire } from '../../../api/wire';

/** Data are a free object on the wire; what may stand in them is the form's. */
export type Completion = Wire<'CompleteRequest'> & { data: StepData };

export const completeWorkItem = (id: string, completion: Completion) => act<Wire<'WorkItemState'>>(`/api/work-items/${id}/complete`, completion);
