import type { FormSchema, StepData } from '../../../api/formSchema';
import { today } from '../../../i18n/dates';

/** What stands in a form nobody has written in yet (`x-default`): today, as Hanoi counts. */
export function defaultsOf(schema: FormSchema, now?: Date): StepData {
  const asked = Object.entries(schema.properties ?? {}).filter(([, field]) => field['x-default'] === 'today');
  return Object.fromEntries(asked.map(([name]) => [name, today(now)]));
}
