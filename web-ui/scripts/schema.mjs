// The types of the wire say themselves from which description they were generated, and that nobody wrote into them
// since. `node scripts/schema.mjs` puts the stamp on; schema.test.mjs reads it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const lines = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
const digest = (text) => createHash('sha256').update(text).digest('hex');

const STAMP = /^\/\/ npm run gen: from openapi\.json [0-9a-f]{64}, types [0-9a-f]{64}\n/;
const stamp = (description, types) => `// npm run gen: from openapi.json ${digest(description)}, types ${digest(types)}\n`;

/** Whether these are the unchanged types of this very description. */
export const isCurrent = (schema, description) => STAMP.exec(schema)?.[0] === stamp(description, schema.replace(STAMP, ''));

export const schema = () => lines(at('../src/api/schema.ts'));
export const description = () => lines(at('../openapi.json'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const types = schema().replace(STAMP, '');
  writeFileSync(at('../src/api/schema.ts'), stamp(description(), types) + types);
}
