import { language } from '../i18n/language';
import { ApiProblem } from './ApiProblem';
import { csrfToken } from './client';
import { randomKey } from './idempotency';
import { noticeExpiry } from './sessionExpiry';

/** Sends a form with files; fetch cannot tell how much has left the machine, XMLHttpRequest can. */
export function upload<T>(path: string, form: FormData, onProgress: (fraction: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'text';
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('Idempotency-Key', randomKey());
    const csrf = csrfToken();
    if (csrf) request.setRequestHeader('X-XSRF-TOKEN', csrf);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => reject(new ApiProblem(0, { code: 'NETWORK' }));
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as T);
      else {
        const problem = new ApiProblem(request.status, body ?? {});
        noticeExpiry(path, problem);
        reject(problem);
      }
    };
    request.send(form);
  });
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
