import type { StepData } from '../../api/formSchema';
import type { WorkItem } from '../../api/types';

/** What pressing will do ("Chuyển đồng chí Hà, hạn 03/12"), where the server can tell beforehand. */
export function mainButtonText(item: WorkItem, data: StepData): string | null {
  const outcome = typeof data.outcome === 'string' ? data.outcome : '';
  if (outcome === '') return null;
  const place = typeof data.returnTo === 'string' ? item.nextHints[`${outcome}:${data.returnTo}`] : undefined;
  return place ?? item.nextHints[outcome] ?? item.outcomes.find((one) => one.value === outcome)?.mainButtonHint ?? null;
}
