import type { StepData } from '../../api/formSchema';
import type { WorkItem } from '../../api/types';
import { foretold } from './foretold';

/** What pressing will do ("Chuyển đồng chí Hà, hạn 03/12"), where the server can tell beforehand. */
export function mainButtonText(item: WorkItem, data: StepData): string | null {
  const outcome = typeof data.outcome === 'string' ? data.outcome : '';
  if (outcome === '') return null;
  return foretold(item.nextHints, data) ?? item.outcomes.find((one) => one.value === outcome)?.mainButtonHint ?? null;
}
