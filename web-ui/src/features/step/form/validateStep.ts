import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { FieldError } from '../../../api/ApiProblem';
import type { FormSchema, StepData } from '../../../api/formSchema';
import { noSuchDay } from '../../../i18n/dates';
import { language } from '../../../i18n/language';
import { say } from '../../../i18n/useWords';
import { formWords } from './formWords';

/** Path of the field (`items.0.defect`) → sentence. */
export type FormErrors = Record<string, string>;

const LEAVES = new Set([
  'required',
  'type',
  'enum',
  'const',
  'oneOf',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'additionalProperties',
]);

/** What the form itself says to an answer that does not do. */
function refusal(schema: FormSchema | undefined): string | undefined {
  return (language() === 'en' && schema?.['x-refusal-en']) || schema?.['x-refusal'];
}

function sentence(keyword: string, schema: FormSchema | undefined, answer: unknown): string {
  switch (keyword) {
    case 'required':
    case 'minLength':
      return schema?.oneOf ? say(formWords, 'choose') : schema?.type === 'boolean' ? say(formWords, 'answer') : say(formWords, 'required');
    case 'format': {
      const none = noSuchDay(String(answer));
      return none ? say(formWords, 'noSuchDay', { day: none }) : say(formWords, 'day');
    }
    case 'pattern':
      return refusal(schema) ?? say(formWords, 'required');
    case 'const':
      return refusal(schema) ?? say(formWords, 'wrong');
    case 'maxLength':
      return say(formWords, 'tooLong', { n: schema?.maxLength ?? 0 });
    case 'minItems':
      return say(formWords, 'minItems', { n: schema?.minItems ?? 1 });
    case 'maxItems':
      return say(formWords, 'maxItems', { n: schema?.maxItems ?? 0 });
    case 'oneOf':
    case 'enum':
      return say(formWords, 'choose');
    default:
      return say(formWords, 'wrong');
  }
}

function schemaAt(schema: FormSchema, path: string[]): FormSchema | undefined {
  return path.reduce<FormSchema | undefined>((at, part) => (/^\d+$/.test(part) ? at?.items : at?.properties?.[part]), schema);
}

const answerAt = (data: unknown, path: string[]) => path.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], data);

const partsOf = (pointer: string) =>
  pointer
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'));

function pathOf(unit: OutputUnit): string[] {
  const path = partsOf(unit.instanceLocation);
  if (unit.keyword !== 'required' && unit.keyword !== 'additionalProperties') return path;
  // The validator reports a missing field at its parent and names it only in the text.
  const name = /"([^"]+)"/.exec(unit.error)?.[1];
  return name ? [...path, name] : path;
}

/** The server's verdict, foretold in the browser by the same schema; the server still decides. */
export function validateStep(schema: FormSchema, data: StepData): FormErrors {
  const result = new Validator(schema as Schema, '2020-12', false).validate(data);
  const errors: FormErrors = {};
  if (result.valid) return errors;
  for (const unit of result.errors) {
    if (!LEAVES.has(unit.keyword) || /\/oneOf\/\d+/.test(unit.keywordLocation) || /\/if(\/|$)/.test(unit.keywordLocation)) continue;
    const path = pathOf(unit);
    errors[path.join('.')] ??= sentence(unit.keyword, schemaAt(schema, path), answerAt(data, path));
  }
  return Object.keys(errors).length > 0 ? errors : { '': say(formWords, 'wrong') };
}

/** `/data/items/0/defect`, `items[0].defect` and `data.items.0.defect` all mean the same field. */
export function serverErrors(errors: FieldError[]): FormErrors {
  const byField: FormErrors = {};
  for (const { field, message } of errors) {
    const path = field
      .replace(/\[(\d+)\]/g, '.$1')
      .replace(/\//g, '.')
      .replace(/^[.#]+/, '')
      .replace(/^data(\.|$)/, '');
    // Several papers may be missing at one field: each is a line of its own.
    byField[path] = byField[path] === undefined ? message : `${byField[path]}\n${message}`;
  }
  return byField;
}
