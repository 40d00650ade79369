import type { Wire } from '../../api/wire';
import { pageLanguage } from './pageLanguage';
import { say } from './trackingWords';

export type OfficeContact = Wire<'OfficeContact'>;
export type Tracked = Wire<'TrackingView'>;

/** What the page says when there is no answer: the server's own sentence, or that it was not reached. */
export class TrackingRefused extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

function csrf(): Record<string, string> {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return match?.[1] ? { 'X-XSRF-TOKEN': decodeURIComponent(match[1]) } : {};
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, { ...init, credentials: 'same-origin' }).catch(() => {
    throw new TrackingRefused(0, say('unreachable'));
  });
  const body: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    const problem = body as { detail?: string; title?: string };
    throw new TrackingRefused(response.status, problem.detail ?? problem.title ?? say('unreachable'));
  }
  return body as T;
}

/** The office to turn to; asking for it also brings the token that the next call must carry. */
export function office(): Promise<OfficeContact> {
  return call('/api/public/office', { headers: { Accept: 'application/json' } });
}

/** Code and secret travel in the body only: an address line is kept by logs and histories. */
export function trackDossier(code: string, secret: string): Promise<Tracked> {
  return call('/api/public/tracking', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, application/problem+json',
      'Accept-Language': pageLanguage(),
      ...csrf(),
    },
    body: JSON.stringify({ code, secret }),
  });
}
