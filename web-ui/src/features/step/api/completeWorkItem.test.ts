import { expect, it, vi } from 'vitest';
import { completeWorkItem } from './completeWorkItem';
import { saveDraft } from './saveDraft';

it('is sent behind the draft that is on its way', async () => {
  const sent: string[] = [];
  let keep = () => {};
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push(`${init.method} ${path}`);
    if (init.method === 'PUT') await kept;
    return new Response(JSON.stringify({ version: 1 }), { status: 200 });
  });
  const draft = saveDraft('w1', {}, 0);
  const completed = completeWorkItem('w1', { outcome: 'eligible', data: {}, version: 1 });
  await Promise.resolve();
  expect(sent).toEqual(['PUT /api/work-items/w1/draft']);
  keep();
  await Promise.all([draft, completed]);
  expect(sent).toEqual(['PUT /api/work-items/w1/draft', 'POST /api/work-items/w1/complete']);
});
