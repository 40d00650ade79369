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
const load = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const names = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** Every form as it lies in the sources: with its procedure, or with the process several share. */
const FORMS = ['procedures', 'shared'].flatMap((root) =>
  names(`${RESOURCES}/${root}`).flatMap((owner) =>
    names(`${RESOURCES}/${root}/${owner}/forms`).map((file) => ({
      form: `${owner}/${file}`,
      schema: `${RESOURCES}/${root}/${owner}/forms/${file}`,
    })),
  ),
);

/** The corpus the server's validator is tested with: both must say the same of every case. */
describe.each(FORMS)('$form', ({ form, schema }) => {
  const { cases } = load(`${CASES}/${form}`) as { cases: FormCase[] };

  it.each(cases)('$name', ({ valid, data, field }) => {
    const errors = validateStep(load(schema) as FormSchema, data);
    expect(Object.keys(errors).length === 0).toBe(valid);
    if (field) expect(Object.keys(errors)).toContain(field.replace(/\[(\d+)\]/g, '.$1'));
  });
});
