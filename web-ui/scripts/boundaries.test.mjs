// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crowded, faultsOf, SRC } from './boundaries.mjs';

const at = (path, text) => faultsOf(join(SRC, path), text);

describe('the arrows of the house bite', () => {
  it.each([
    ['a feature that imports another', 'features/inbox/X.tsx', "import { Y } from '../dossier/Y';"],
    ['a feature that imports the app', 'features/inbox/X.tsx', "import { paths } from '../../app/paths';"],
    ['a primitive that imports a feature', 'ui/X.tsx', "import { Y } from '../features/inbox/Y';"],
    ['a lazy import that does the same', 'ui/X.tsx', "const y = import('../features/inbox/Y');"],
    ['a default export', 'ui/X.tsx', 'export default function X() {}'],
    ['a barrel file', 'ui/index.ts', "export { X } from './X';"],
    ['a form that is left without a question', 'features/inbox/X.tsx', 'export const X = () => <form />;'],
    ['a dialog that is closed without a question', 'features/inbox/X.tsx', 'export const X = () => <dialog />;'],
    ['a file that is too long', 'ui/X.tsx', '\n'.repeat(201)],
  ])('%s is a fault', (_, path, text) => expect(at(path, text)).toHaveLength(1));

  it.each([
    ['the generated types are as long as the API', 'api/schema.ts', '\n'.repeat(2000)],
    ['a form in a Dialog asks', 'features/inbox/X.tsx', 'export const X = () => <Dialog><form /></Dialog>;'],
    ['app uses features', 'app/X.tsx', "import { Y } from '../features/inbox/Y';"],
    ['a feature uses itself and what lies below', 'features/inbox/components/X.tsx', "import { Y } from '../y';\nimport { B } from '../../../ui/B';"],
  ])('%s', (_, path, text) => expect(at(path, text)).toEqual([]));

  it('a room that holds more than an eye takes in is a fault, and a file of ui that stands in no room', () => {
    const many = Array.from({ length: 36 }, (_, i) => `features/inbox/components/X${i}.tsx`);
    expect(crowded(many)).toEqual(['features/inbox/components']);
    expect(crowded(many.slice(1))).toEqual([]);
    expect(crowded(['ui/X.tsx', 'ui/form/Y.tsx'])).toEqual(['ui']);
  });
});
