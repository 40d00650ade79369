import { act } from '../../../api/client';
import type { StepData } from '../../../api/formSchema';
import type { Wire } from '../../../api/wire';
import { draftSettled } from './saveDraft';

/** Data are a free object on the wire; what may stand in them is the form's. */
export type Completion = Wire<'CompleteRequest'> & { data: StepData };

/** A draft on its way comes first: behind the completion it would be refused. */
export async function completeWorkItem(id: string, completion: Completion): Promise<Wire<'WorkItemState'>> {
  await draftSettled(id);
  return act<Wire<'WorkItemState'>>(`/api/work-items/${id}/complete`, completion);
}
