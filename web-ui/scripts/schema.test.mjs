// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { description, isCurrent, schema } from './schema.mjs';

describe('the generated types', () => {
  it('are those of openapi.json; refresh them with npm run gen', () => expect(isCurrent(schema(), description())).toBe(true));

  it('are out of date once the description has changed', () => expect(isCurrent(schema(), description().replace('"HoSo"', '"Other"'))).toBe(false));

  it('are not written by hand', () => expect(isCurrent(schema().replace('readers: ', 'readers?: '), description())).toBe(false));

  it('carry their stamp', () => expect(isCurrent(schema().slice(schema().indexOf('\n') + 1), description())).toBe(false));
});
