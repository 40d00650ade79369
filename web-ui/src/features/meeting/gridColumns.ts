import type { FormSchema } from '../../api/formSchema';
import type { Language } from '../../i18n/language';
import type { FieldsOf, GridField } from './meetingTypes';

/** Filled once for all rows: days and choices; numbers and reasons are each row's own. */
const COMMON: GridField['kind'][] = ['day', 'choice', 'yesNo'];

export function outcomesOf(form: FormSchema, fieldsOf: FieldsOf, lang: Language): GridField['choices'] {
  return fieldsOf(form, {}, lang).find((field) => field.name === 'outcome')?.choices ?? [];
}

/** Every field that some outcome asks for, in the form's order, without the outcome itself. */
export function columnsOf(form: FormSchema, fieldsOf: FieldsOf, lang: Language): GridField[] {
  const found = new Map<string, GridField>();
  const order = Object.keys(form.properties ?? {});
  for (const outcome of [{ value: undefined }, ...outcomesOf(form, fieldsOf, lang)]) {
    for (const field of fieldsOf(form, outcome.value === undefined ? {} : { outcome: outcome.value }, lang)) {
      if (field.name !== 'outcome' && !found.has(field.name)) found.set(field.name, field);
    }
  }
  const rank = (field: GridField) => {
    const at = form.properties?.[field.name]?.['x-order'];
    return typeof at === 'number' ? at : order.indexOf(field.name);
  };
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

export const commonColumns = (columns: GridField[]) => columns.filter((column) => COMMON.includes(column.kind) && column.name !== 'returnTo');

/** Names of the fields that belong to an outcome: the other cells of the row stay shut. */
export function fieldNames(form: FormSchema, fieldsOf: FieldsOf, outcome: unknown, lang: Language): Set<string> {
  return new Set(fieldsOf(form, typeof outcome === 'string' ? { outcome } : {}, lang).map((field) => field.name));
}
