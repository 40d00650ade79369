import { useState } from 'react';
import { asProblem } from '../../api/ApiProblem';
import type { DocumentView, Requirement } from '../../api/dossierTypes';
import { say } from '../../i18n/useWords';
import { uiWords } from '../../ui/uiWords';
import { uploadPaper, type PaperDetails } from './api/uploadPaper';
import { refusalOf } from './paperRules';
import { paperWords } from './paperWords';

export type UploadState =
  | { kind: 'idle' }
  | { kind: 'asking'; file: File }
  | { kind: 'sending'; file: File; fraction: number }
  | { kind: 'failed'; text: string }
  | { kind: 'done'; text: string };

function failureText(error: unknown): string {
  const problem = asProblem(error);
  if (problem.status === 0) return say(uiWords, 'network');
  return problem.errors[0]?.message ?? problem.detail ?? (problem.title || say(uiWords, 'unknown'));
}

export function usePaperUpload(dossierId: string, requirement: Requirement, onUploaded: (document: DocumentView) => void) {
  const [state, setState] = useState<UploadState>({ kind: 'idle' });

  const send = async (file: File, details: PaperDetails) => {
    setState({ kind: 'sending', file, fraction: 0 });
    try {
      const document = await uploadPaper(dossierId, requirement.code, file, details, (fraction) => setState({ kind: 'sending', file, fraction }));
      setState({ kind: 'done', text: say(paperWords, 'uploaded', { name: file.name }) });
      onUploaded(document);
    } catch (error) {
      setState({ kind: 'failed', text: failureText(error) });
    }
  };
  const choose = (file: File) => {
    const refusal = refusalOf(file);
    if (refusal) setState({ kind: 'failed', text: refusal });
    // Only a paper that expires needs its date of issue before it can be counted as valid.
    else if (requirement.validityMonths) setState({ kind: 'asking', file });
    else void send(file, {});
  };
  return { state, choose, send, reset: () => setState({ kind: 'idle' }) };
}
