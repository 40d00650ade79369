import { vi } from 'vitest';

export interface FakeCall {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

type Answer = { status?: number; body?: unknown } | Error;
type Route = Answer | ((call: FakeCall) => Answer);

/** A server of a few routes (`POST /api/…`); an unknown route fails the test by answering 599. */
export function fakeServer(routes: Record<string, Route>) {
  const calls: FakeCall[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const call: FakeCall = {
      method: init.method ?? 'GET',
      path,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: init.headers as Record<string, string>,
    };
    calls.push(call);
    const route = routes[`${call.method} ${path}`] ?? routes[`${call.method} ${path.split('?')[0]}`] ?? { status: 599 };
    const answer = typeof route === 'function' ? route(call) : route;
    if (answer instanceof Error) throw answer;
    const { status = 200, body } = answer;
    return new Response(status === 204 ? null : body === undefined ? '' : JSON.stringify(body), { status });
  });
  return { calls, to: (method: string, path: string) => calls.filter((call) => call.method === method && call.path.split('?')[0] === path) };
}
