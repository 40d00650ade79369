import type { FormValue } from '../../api/formSchema';
import { formatDay } from '../../i18n/dates';
import type { Say } from '../../i18n/useWords';
import type { GridField } from './meetingTypes';
import type { meetingWords } from './meetingWords';

/** What a field holds, as people read it; empty for nothing. */
export function valueText(field: GridField, value: FormValue | undefined, say: Say<typeof meetingWords>): string {
  if (typeof value === 'boolean') return value ? say('yes') : say('no');
  if (typeof value !== 'string') return '';
  if (field.kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value;
  return field.kind === 'choice' ? (field.choices.find((choice) => choice.value === value)?.label ?? value) : value;
}
