import { expect, it } from 'vitest';
import { bindingOf, KEY_MAP, type KeyName, type Place } from './keyMap';

const sources = import.meta.glob<string>('../../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const names = Object.keys(KEY_MAP) as KeyName[];
const code = Object.entries(sources)
  .filter(([file]) => !file.includes('.test.') && !file.endsWith('keyMap.ts'))
  .map(([, text]) => text)
  .join('\n');

it.each(names)('%s, which the key map shows, is bound by some component', (name) => {
  expect(code.includes(`useShortcut('${name}'`) || code.includes(`key: '${name}'`)).toBe(true);
});

it('gives no key two meanings where both could be meant', () => {
  const together: Place[][] = [
    ['everywhere', 'list'],
    ['everywhere', 'desk', 'paper'],
    ['everywhere', 'meeting'],
  ];
  for (const places of together) {
    const keys = names
      .map(bindingOf)
      .filter(({ place }) => places.includes(place))
      .map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});

it('leaves alone what browsers keep to themselves and what is typed', () => {
  for (const { key } of names.map(bindingOf)) {
    expect(key).toMatch(/^(Alt\+.|F\d+)$/);
    expect(['Alt+D', 'Alt+E', 'Alt+F', 'F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12']).not.toContain(key);
  }
});
