// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormSchema, StepData } from '../../../api/formSchema';
import { validateStep } from './validateStep';

interface FormCase {
  name: string;
  valid: boolean;
  data: StepData;
  field?: string;
}

const CASES = resolve('../processes/src/test/resources/form-cases');
const RESOURCES = resolve('../processes/src/main/resources');
const FORMS = ['procedures/admission/forms', 'shared/signing/forms'];
const load = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** Where the form lies: with its procedure or with the process several procedures share. */
const pathOf = (form: string) =>
  FORMS.map((folder) => `${RESOURCES}/${folder}/${form}.json`).find(existsSync) ?? form;

/** The corpus the server's validator is tested with: both must say the same of every case. */
describe.each(readdirSync(CASES).filter((file) => file.endsWith('.json')))('%s', (file) => {
  const { form, cases } = load(`${CASES}/${file}`) as { form: string; cases: FormCase[] };
  const schema = load(pathOf(form)) as FormSchema;

  it.each(cases)('$name', ({ valid, data, field }) => {
    const errors = validateStep(schema, data);
    expect(Object.keys(errors).length === 0).toBe(valid);
    if (field) expect(Object.keys(errors)).toContain(field.replace(/\[(\d+)\]/g, '.$1'));
  });
});
