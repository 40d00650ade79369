import { useState } from 'react';
import { asProblem } from '../../api/ApiProblem';
import type { DocumentView, Requirement } from '../../api/dossierTypes';
import { say } from '../../i18n/useWords';
import { uiWords } from '../../ui/text/uiWords';
import { useUnsaved } from '../../ui/unsaved/useUnsaved';
import { uploadPaper, type PaperDetails } from './api/uploadPaper';
import { refusalOf } from './paperRules';
import { paperWords } from './paperWords';

/** What is to be sent: it stays as it is until it has arrived or is given up. */
export interface Parcel {
  file: File;
  details: PaperDetails;
}

export type UploadState =
  | { kind: 'idle' }
  | { kind: 'asking'; parcel: Parcel }
  | { kind: 'sending'; parcel: Parcel; fraction: number }
  /** `hopeless`: this file is never taken, another one may be. */
  | { kind: 'failed'; parcel: Parcel; text: string; hopeless: boolean }
  | { kind: 'done'; text: string };

function failureText(error: unknown): string {
  const problem = asProblem(error);
  if (problem.status === 0) return say(uiWords, 'network');
  if (problem.status === 401) return say(uiWords, 'sessionOver');
  return problem.errors[0]?.message ?? problem.detail ?? (problem.title || say(uiWords, 'unknown'));
}

/** The server has looked at the file itself and does not want it; anything else may go better next time. */
const isHopeless = (error: unknown) => [413, 415].includes(asProblem(error).status) || asProblem(error).errors.some((each) => each.field === 'file');

export function usePaperUpload(dossierId: string, requirement: Requirement, onUploaded: (document: DocumentView) => void) {
  const [state, setState] = useState<UploadState>({ kind: 'idle' });

  // Where the day of issue is asked for, it stays through every other file that is tried.
  const asks = requirement.validityMonths !== null;
  const parcel = 'parcel' in state ? state.parcel : null;

  const send = async (next: Parcel) => {
    setState({ kind: 'sending', parcel: next, fraction: 0 });
    try {
      const document = await uploadPaper(dossierId, requirement.code, next.file, next.details, (fraction) =>
        setState({ kind: 'sending', parcel: next, fraction }),
      );
      setState({ kind: 'done', text: say(paperWords, 'uploaded', { name: next.file.name }) });
      onUploaded(document);
    } catch (error) {
      setState({ kind: 'failed', parcel: next, text: failureText(error), hopeless: isHopeless(error) });
    }
  };
  const choose = (file: File) => {
    const next = { file, details: parcel?.details ?? {} };
    const refusal = refusalOf(file);
    if (refusal) setState({ kind: 'failed', parcel: next, text: refusal, hopeless: true });
    // Only a paper that expires needs its date of issue before it can be counted as valid.
    else if (asks) setState({ kind: 'asking', parcel: next });
    else void send(next);
  };
  useUnsaved({ holds: () => state.kind === 'asking' || state.kind === 'sending' || state.kind === 'failed' });
  return {
    state,
    asks,
    choose,
    send,
    note: (details: PaperDetails) => parcel && 'parcel' in state && setState({ ...state, parcel: { ...parcel, details } }),
    reset: () => setState({ kind: 'idle' }),
  };
}
