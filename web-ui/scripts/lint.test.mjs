// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const COMMAND = ['lint', '--error-on-warnings'];

const PLANTED = [
  [
    'a hook that does not know what it reads',
    'useExhaustiveDependencies',
    "import { useEffect } from 'react';\nexport function Planted({ id }: { id: string }) {\n  useEffect(() => console.log(id), []);\n  return null;\n}\n",
  ],
  [
    'a hook in a condition',
    'useHookAtTopLevel',
    "import { useState } from 'react';\nexport function Planted({ id }: { id: string }) {\n  if (id) useState(id);\n  return null;\n}\n",
  ],
  [
    'a place in a list as a key',
    'noArrayIndexKey',
    'export function Planted({ names }: { names: string[] }) {\n  return <ul>{names.map((name, at) => <li key={at}>{name}</li>)}</ul>;\n}\n',
  ],
  ['a press that no keyboard reaches', 'useKeyWithClickEvents', 'export const Planted = ({ go }: { go: () => void }) => <div onClick={go}>x</div>;\n'],
  ['an act on what is no control', 'noStaticElementInteractions', 'export const Planted = ({ go }: { go: () => void }) => <div onKeyDown={go}>x</div>;\n'],
  ['a label that belongs to nothing', 'noLabelWithoutControl', 'export const Planted = () => <label>Họ và tên</label>;\n'],
  ['a picture without words', 'useAltText', 'export const Planted = () => <img src="/mark.svg" />;\n'],
  ['a button that would send a form', 'useButtonType', 'export const Planted = () => <button>Ghi lại</button>;\n'],
  ['a role the element has by itself', 'noRedundantRoles', 'export const Planted = () => <nav role="navigation">x</nav>;\n'],
  ['a role where an element would do', 'useSemanticElements', 'export const Planted = () => <div role="region" aria-label="x">x</div>;\n'],
  ['a tab order of its own', 'noPositiveTabindex', 'export const Planted = () => <input aria-label="x" tabIndex={2} />;\n'],
];
const CLEAN = 'export const Planted = () => (\n  <table role="table">\n    <tbody role="rowgroup" />\n  </table>\n);\n';

/** What the command of `npm run lint` says of a house with these mistakes in it, by file. */
function lintPlanted() {
  const house = mkdtempSync(join(tmpdir(), 'planted-'));
  mkdirSync(`${house}/src`);
  copyFileSync(at('../biome.jsonc'), `${house}/biome.jsonc`);
  for (const [, rule, text] of PLANTED) writeFileSync(`${house}/src/${rule}.tsx`, text);
  writeFileSync(`${house}/src/clean.tsx`, CLEAN);
  const ran = spawnSync(process.execPath, [at('../node_modules/@biomejs/biome/bin/biome'), ...COMMAND, '--reporter=json'], { cwd: house, encoding: 'utf8' });
  rmSync(house, { recursive: true });
  const found = new Map();
  for (const { location, category } of JSON.parse(ran.stdout).diagnostics) {
    const file = basename(location.path, '.tsx');
    found.set(file, [...(found.get(file) ?? []), category.split('/').at(-1)]);
  }
  return { status: ran.status, found };
}

describe('the lint finds', () => {
  let told;
  beforeAll(() => {
    told = lintPlanted();
  });

  it.each(PLANTED)('%s', (_, rule) => expect(told.found.get(rule)).toContain(rule));

  it('and lets no such house pass', () => expect(told.status).not.toBe(0));

  it('nothing in the roles of a table', () => expect(told.found.get('clean')).toBeUndefined());

  it('by the command that every build runs', () => {
    const { scripts } = JSON.parse(readFileSync(at('../package.json'), 'utf8'));
    expect(scripts.lint).toContain(`biome ${COMMAND.join(' ')}`);
    expect(readFileSync(at('../pom.xml'), 'utf8')).toContain('<arguments>run lint</arguments>');
  });
});
