import { describe, expect, it } from 'vitest';
import { fakeServer } from '../testing/fakeServer';
import { ApiProblem } from './ApiProblem';
import { act, ask, read } from './client';

const keyOf = (call: { headers: Record<string, string> } | undefined) => call?.headers['Idempotency-Key'];

describe('an act', () => {
  it('is tried once more with the same key when the connection was lost', async () => {
    let lost = true;
    const server = fakeServer({
      'POST /api/x': () => {
        if (!lost) return { body: { ok: true } };
        lost = false;
        return new TypeError('network');
      },
    });
    await act('/api/x', { a: 1 });
    const [first, second] = server.to('POST', '/api/x');
    expect(keyOf(first)).toBeTruthy();
    expect(keyOf(second)).toBe(keyOf(first));
  });

  it('pressed again after the connection stayed lost keeps its key', async () => {
    const server = fakeServer({ 'POST /api/y': () => new TypeError('network') });
    await expect(act('/api/y')).rejects.toMatchObject({ code: 'NETWORK' });
    await expect(act('/api/y')).rejects.toMatchObject({ code: 'NETWORK' });
    expect(new Set(server.calls.map(keyOf)).size).toBe(1);
  });

  it('is not repeated when the server itself says that it has no database, and keeps its key for the next press', async () => {
    const server = fakeServer({ 'POST /api/v': { status: 503, body: { code: 'HOSO-503', detail: 'Nội dung vừa gửi chưa được lưu' } } });
    await expect(act('/api/v')).rejects.toMatchObject({ code: 'HOSO-503', detail: 'Nội dung vừa gửi chưa được lưu' });
    await expect(act('/api/v')).rejects.toMatchObject({ code: 'HOSO-503' });
    expect(server.calls).toHaveLength(2);
    expect(new Set(server.calls.map(keyOf)).size).toBe(1);
  });

  it('pressed twice at once is sent once, and both hear the answer', async () => {
    const server = fakeServer({ 'POST /api/w': { body: { ok: true } } });
    expect(await Promise.all([act('/api/w', { a: 1 }), act('/api/w', { a: 1 })])).toEqual([{ ok: true }, { ok: true }]);
    expect(server.calls).toHaveLength(1);
    await act('/api/w', { a: 1 });
    expect(server.calls).toHaveLength(2);
  });

  it('gets a new key once the server has answered, be it a refusal', async () => {
    const server = fakeServer({ 'POST /api/z': { status: 409, body: { code: 'TASK-001' } } });
    await expect(act('/api/z')).rejects.toBeInstanceOf(ApiProblem);
    await expect(act('/api/z')).rejects.toBeInstanceOf(ApiProblem);
    expect(server.calls).toHaveLength(2);
    expect(new Set(server.calls.map(keyOf)).size).toBe(2);
  });
});

it('sends the token of the cookie back with everything but reads', async () => {
  document.cookie = 'XSRF-TOKEN=abc%3D';
  const server = fakeServer({ 'GET /api/a': { body: 1 }, 'POST /api/b': { body: 1 } });
  await read('/api/a');
  await ask('/api/b', { text: 'Mẩy' });
  expect(server.calls.map((call) => call.headers['X-XSRF-TOKEN'])).toEqual([undefined, 'abc=']);
});

it('carries members of a problem to whoever explains it', async () => {
  fakeServer({ 'GET /api/a': { status: 409, body: { code: 'TASK-001', title: 'Đã có người nhận', claimedBy: 'Nguyễn Văn Hải' } } });
  const problem = await read('/api/a').catch((error: ApiProblem) => error as ApiProblem);
  expect((problem as ApiProblem).text('claimedBy')).toBe('Nguyễn Văn Hải');
});
