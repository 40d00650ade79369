import { put } from '../../../api/client';
import type { StepData } from '../../../api/formSchema';
import type { Wire } from '../../../api/wire';

const running = new Map<string, Promise<unknown>>();

/** `version` is the draft's it was typed on from; another one on the server is refused with TASK-010. */
export function saveDraft(id: string, data: StepData, version: number): Promise<Wire<'DraftState'>> {
  const saving = put<Wire<'DraftState'>>(`/api/work-items/${id}/draft`, { data, version });
  const settled: Promise<unknown> = saving.then(
    () => undefined,
    () => undefined,
  );
  running.set(id, settled);
  void settled.then(() => running.get(id) === settled && running.delete(id));
  return saving;
}

/** Whoever reads the step waits for what is on its way to be kept. */
export const draftSettled = (id: string) => running.get(id) ?? Promise.resolve();
