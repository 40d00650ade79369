import { language } from '../i18n/language';
import { ApiProblem } from './ApiProblem';
import { idempotencyKeyFor, settleIdempotencyKey } from './idempotency';
import { noticeExpiry } from './sessionExpiry';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Call {
  method: Method;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const LOST_GATEWAY = new Set([502, 503, 504]);

/** Spring Security's single-page contract: the token of the readable cookie comes back in a header. */
export function csrfToken(): string | undefined {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return match?.[1] ? decodeURIComponent(match[1]) : undefined;
}

function headersOf({ method, body, headers }: Call): Record<string, string> {
  const csrf = method === 'GET' ? undefined : csrfToken();
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language(),
    ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
    ...(csrf ? { 'X-XSRF-TOKEN': csrf } : {}),
    ...headers,
  };
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const body = await response.json().catch(() => ({}));
  return new ApiProblem(response.status, body);
}

async function answerTo(call: Call): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(call.path, {
      method: call.method,
      headers: headersOf(call),
      body: call.body === undefined ? null : call.body instanceof FormData ? call.body : JSON.stringify(call.body),
      credentials: 'same-origin',
      signal: call.signal ?? null,
    });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new ApiProblem(0, { code: 'NETWORK' });
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    noticeExpiry(call.path, problem);
    throw problem;
  }
  return response;
}

async function send<T>(call: Call): Promise<T> {
  const response = await answerTo(call);
  if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Reads; search text never stands in a URL, see {@link ask}. */
export function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>({ method: 'GET', path, ...(signal ? { signal } : {}) });
}

/** Reads what is not JSON. */
export async function readText(path: string, type: string, signal?: AbortSignal): Promise<string> {
  const headers = { Accept: `${type}, application/problem+json` };
  const response = await answerTo({ method: 'GET', path, headers, ...(signal ? { signal } : {}) });
  return response.text();
}

/** Asks a question whose words must not appear in a URL (searches): a POST that changes nothing. */
export function ask<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return send<T>({ method: 'POST', path, body, ...(signal ? { signal } : {}) });
}

/** As {@link ask}, where the answer is a file. */
export async function askFile(path: string, body: unknown, type: string): Promise<Blob> {
  const headers = { Accept: `${type}, application/problem+json` };
  const response = await answerTo({ method: 'POST', path, body, headers });
  return response.blob();
}

export function put<T>(path: string, body: unknown): Promise<T> {
  return send<T>({ method: 'PUT', path, body });
}

export function remove<T>(path: string): Promise<T> {
  return send<T>({ method: 'DELETE', path });
}

/**
 * A POST that acts. It carries an Idempotency-Key that stays the same until the server has answered,
 * so that neither our one quiet retry nor a second press after a lost connection acts twice.
 */
export function act<T>(path: string, body: unknown = {}): Promise<T> {
  if (body instanceof FormData) return actOnce<T>(path, body);
  const name = `${path} ${JSON.stringify(body)}`;
  const going = underWay.get(name) ?? actOnce<T>(path, body).finally(() => underWay.delete(name));
  underWay.set(name, going);
  return going as Promise<T>;
}

/** A second press before the button knows that it is busy gets the answer to the first. */
const underWay = new Map<string, Promise<unknown>>();

async function actOnce<T>(path: string, body: unknown): Promise<T> {
  const key = idempotencyKeyFor(path, body);
  const call: Call = { method: 'POST', path, body, headers: { 'Idempotency-Key': key } };
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await send<T>(call);
      settleIdempotencyKey(path, body);
      return answer;
    } catch (failure) {
      const unsure = failure instanceof ApiProblem && (failure.status === 0 || LOST_GATEWAY.has(failure.status));
      if (!unsure) settleIdempotencyKey(path, body);
      // The server's own word that it has no database is not asked for twice; the key stays for the next press.
      if (!unsure || attempt > 0 || failure.isOwnWord) throw failure;
    }
  }
}
