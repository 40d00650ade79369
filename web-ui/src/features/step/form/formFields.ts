import type { FormSchema, StepData } from '../../../api/formSchema';
import type { Language } from '../../../i18n/language';

export type FieldKind = 'choice' | 'day' | 'yesNo' | 'text' | 'longText' | 'list';

export interface FormField {
  name: string;
  kind: FieldKind;
  label: string;
  hint: string | undefined;
  required: boolean;
  choices: { value: string; label: string; closed?: string | undefined }[];
  /** Name of a list the page brings, for example the dossier's documents. */
  source: string | undefined;
  maxLength: number | undefined;
  minItems: number;
  itemFields: FormField[];
}

const titleOf = (schema: FormSchema, name: string, lang: Language) => (lang === 'en' && schema['x-title-en']) || schema.title || name;

function kindOf(schema: FormSchema): FieldKind {
  if (schema.oneOf || schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'yesNo';
  if (schema.type === 'array') return 'list';
  if (schema.format === 'date') return 'day';
  return schema['x-multiline'] === true || (schema.maxLength ?? 0) > 300 ? 'longText' : 'text';
}

function choicesOf(schema: FormSchema, lang: Language): FormField['choices'] {
  if (schema.oneOf) return schema.oneOf.map((one) => ({ value: String(one.const), label: titleOf(one, String(one.const), lang) }));
  return (schema.enum ?? []).map((one) => ({ value: String(one), label: String(one) }));
}

function hintOf(schema: FormSchema, lang: Language): string | undefined {
  const said = (lang === 'en' && schema['x-description-en']) || schema.description;
  if (said) return said;
  const example = Array.isArray(schema.examples) ? schema.examples[0] : undefined;
  return typeof example === 'string' ? `${lang === 'en' ? 'for example' : 'ví dụ'} ${example}` : undefined;
}

function fieldOf(name: string, schema: FormSchema, required: boolean, lang: Language): FormField {
  return {
    name,
    kind: kindOf(schema),
    label: titleOf(schema, name, lang),
    hint: hintOf(schema, lang),
    required,
    choices: choicesOf(schema, lang),
    source: typeof schema['x-source'] === 'string' ? schema['x-source'] : undefined,
    maxLength: schema.maxLength,
    minItems: schema.minItems ?? 0,
    itemFields: schema.items ? fieldsOf(schema.items, {}, lang) : [],
  };
}

/** Whether an `if` of the form speaks of these data: the forms only ever compare single fields with words. */
function holds(condition: FormSchema, data: StepData): boolean {
  if ((condition.required ?? []).some((name) => data[name] === undefined)) return false;
  return Object.entries(condition.properties ?? {}).every(([name, rule]) => {
    const value = data[name];
    if (value === undefined) return true;
    if (rule.const !== undefined) return value === rule.const;
    return rule.enum === undefined || rule.enum.includes(value);
  });
}

export function requiredNames(schema: FormSchema, data: StepData): Set<string> {
  const rules = [...(schema.allOf ?? []), ...(schema.if ? [schema] : [])];
  const branches = rules.map((rule) => (rule.if && holds(rule.if, data) ? rule.then : rule.if ? rule.else : rule));
  return new Set([...(schema.required ?? []), ...branches.flatMap((branch) => branch?.required ?? [])]);
}

function appliesTo(schema: FormSchema, outcome: unknown): boolean {
  const outcomes = schema['x-outcomes'];
  return !Array.isArray(outcomes) || outcomes.includes(outcome);
}

/** The fields to show for these data, in the form's own order. */
export function fieldsOf(schema: FormSchema, data: StepData, lang: Language): FormField[] {
  const required = requiredNames(schema, data);
  const order = (field: FormSchema) => (typeof field['x-order'] === 'number' ? field['x-order'] : Number.MAX_SAFE_INTEGER);
  return Object.entries(schema.properties ?? {})
    .filter(([, field]) => appliesTo(field, data.outcome))
    .sort(([, a], [, b]) => order(a) - order(b))
    .map(([name, field]) => fieldOf(name, field, required.has(name), lang));
}

/** Outcomes that do not stand yet are shown with the day from which they do, and not chosen. */
export function withClosed(field: FormField, closed: (value: string) => string | undefined): FormField {
  return { ...field, choices: field.choices.map((choice) => ({ ...choice, closed: closed(choice.value) })) };
}

/** The only outcome there is needs no question: the main button says it. */
export function soleOutcome(schema: FormSchema): string | undefined {
  const outcomes = schema.properties?.outcome?.oneOf;
  return outcomes?.length === 1 ? String(outcomes[0]?.const) : undefined;
}
