import { formatDay } from '../../i18n/dates';
import type { RosterColumn } from './rosterTypes';

/** As people read what stands in a column; empty where nothing does. */
export function valueText(column: RosterColumn, value: string | undefined, yes: string, no: string): string {
  if (!value) return '';
  if (column.kind === 'DATE') return formatDay(value);
  if (column.kind === 'YES_NO') return value === 'true' ? yes : no;
  return column.choices.find((choice) => choice.value === value)?.label ?? value;
}
