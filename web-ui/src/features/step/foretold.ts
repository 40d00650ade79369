import type { StepData } from '../../api/formSchema';

/** What the server foretells of the outcome chosen, or of the place it is sent back to. */
export function foretold(said: Record<string, string>, data: StepData): string | null {
  const outcome = typeof data.outcome === 'string' ? data.outcome : '';
  const place = typeof data.returnTo === 'string' ? said[`${outcome}:${data.returnTo}`] : undefined;
  return place ?? said[outcome] ?? null;
}
