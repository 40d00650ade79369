import type { FormSchema, FormValue, StepData } from '../../../api/formSchema';
import { fieldsOf } from './formFields';
import { composed } from '../../../i18n/composed';

function cleanValue(value: FormValue | undefined): FormValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : composed(value.trim());
  if (Array.isArray(value)) {
    const rows = value.map((row) => cleanValue(row)).filter((row): row is FormValue => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  }
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).map(([name, part]) => [name, cleanValue(part)] as const);
    const kept = entries.filter(([, part]) => part !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value ?? undefined;
}

/** What is sent: only fields on screen, nothing empty. The draft keeps the rest in case the outcome changes back. */
export function cleanData(schema: FormSchema, data: StepData): StepData {
  const shown = new Set(fieldsOf(schema, data, 'vi').map((field) => field.name));
  const cleaned = Object.entries(data)
    .filter(([name]) => shown.has(name))
    .map(([name, value]) => [name, cleanValue(value)] as const);
  return Object.fromEntries(cleaned.filter(([, value]) => value !== undefined));
}
