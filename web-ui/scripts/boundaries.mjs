// The house's arrows: app → features → ui, api, i18n; features never import each other. Also: named exports only,
// no barrel files, no file of 200 lines or more but the generated one: nobody reads it from top to bottom, and cutting
// it up would be undone by the next generation. And rooms with names: no folder that only a list can find its way in.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
const MAY_USE = {
  app: ['app', 'features', 'ui', 'api', 'i18n', 'styles', 'testing'],
  tracking: ['tracking', 'features', 'ui', 'api', 'i18n', 'styles', 'testing'],
  features: ['ui', 'api', 'i18n', 'testing'],
  ui: ['ui', 'api', 'i18n', 'testing'],
  api: ['api', 'i18n', 'testing'],
  i18n: ['i18n'],
  styles: ['styles'],
  testing: ['app', 'features', 'ui', 'api', 'i18n', 'testing'],
};

// Forms that lose nothing: a search, a question, a sign-in; and those that keep what is typed by themselves. All others are
// KeptForms or stand in a Dialog, which ask before anything typed is thrown away.
const ASKS_ITSELF = new Set(['SignInForm', 'PersonSearchForm', 'TryDate', 'StepFormCard', 'TallyForm', 'UploadDetails', 'KeptForm']);
const DIALOGS = new Set(['Dialog', 'DiscardQuestion']);

const GENERATED = join(SRC, 'api/schema.ts');

const roomOf = (path) => {
  const [layer, name] = relative(SRC, path).split('/');
  return { layer, feature: layer === 'features' ? name : null };
};

export function faultsOf(file, text) {
  const faults = [];
  const from = roomOf(file);
  if (file !== GENERATED && text.split('\n').length > 200) faults.push('is longer than 200 lines');
  if (/^export default\b/m.test(text)) faults.push('has a default export');
  if (/\/index\.tsx?$/.test(file)) faults.push('is a barrel file');
  const name = basename(file, '.tsx');
  if (/<form\b/.test(text) && !/<Dialog\b/.test(text) && !ASKS_ITSELF.has(name)) faults.push('has a form that asks nobody: make it a KeptForm');
  if (/<dialog\b/.test(text) && !DIALOGS.has(name)) faults.push('has a dialog of its own: use Dialog');
  for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const to = roomOf(resolve(dirname(file), target));
    const sameFeature = from.feature !== null && from.feature === to.feature;
    if (!sameFeature && !(MAY_USE[from.layer] ?? []).includes(to.layer)) faults.push(`may not import ${target}`);
  }
  return faults;
}

const MOST_IN_A_ROOM = 35;

/** Folders of more files than an eye takes in; ui itself holds rooms only, named by what its parts are for. */
export function crowded(names) {
  const count = new Map();
  for (const name of names) count.set(dirname(name), (count.get(dirname(name)) ?? 0) + 1);
  return [...count].filter(([room, files]) => room === 'ui' || files > MOST_IN_A_ROOM).map(([room]) => room);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = readdirSync(SRC, { recursive: true }).filter((name) => /\.(tsx?|css)$/.test(name));
  const files = names.filter((name) => !name.endsWith('.css')).map((name) => join(SRC, name));
  let count = 0;
  for (const room of crowded(names)) {
    console.error(`${room} holds too many files, or files where rooms belong`);
    count++;
  }
  for (const file of files) {
    for (const fault of faultsOf(file, readFileSync(file, 'utf8'))) {
      console.error(`${relative(SRC, file)} ${fault}`);
      count++;
    }
  }
  console.log(`boundaries: ${files.length} files, ${count} faults`);
  process.exit(count > 0 ? 1 : 0);
}
