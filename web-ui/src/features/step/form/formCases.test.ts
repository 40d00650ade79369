// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
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
const FORMS = resolve('../processes/src/main/resources/procedures/admission/forms');
const load = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The corpus the server's validator is tested with: both must say the same of every case. */
describe.each(readdirSync(CASES).filter((file) => file.endsWith('.json')))('%s', (file) => {
  const { form, cases } = load(`${CASES}/${file}`) as { form: string; cases: FormCase[] };
  const schema = load(`${FORMS}/${form}.json`) as FormSchema;

  it.each(cases)('$name', ({ valid, data, field }) => {
    const errors = validateStep(schema, data);
    expect(Object.keys(errors).length === 0).toBe(valid);
    if (field) expect(Object.keys(errors)).toContain(field.replace(/\[(\d+)\]/g, '.$1'));
  });
});
