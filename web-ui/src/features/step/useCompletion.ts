import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkItem } from '../../api/types';
import { checkWorkItem } from './api/checkWorkItem';
import { completeWorkItem, type Completion } from './api/completeWorkItem';
import { draftPaper } from './api/draftPaper';
import { completionFailure, type CompletionFailure } from './completionFailure';

interface After {
  onCompleted: (outcome: string) => void;
  onReload: () => void;
  /** It was refused, and may be tried again. */
  onRefused: () => void;
}

export function useCompletion(item: WorkItem, { onCompleted, onReload, onRefused }: After) {
  const [failure, setFailure] = useState<CompletionFailure | null>(null);
  const [refusals, setRefusals] = useState(0);
  const mutation = useMutation({
    mutationFn: (completion: Completion) => completeWorkItem(item.id, completion),
    onSuccess: (_, completion) => onCompleted(completion.outcome),
    onError: (error) => {
      const next = completionFailure(error);
      setFailure(next);
      if (!next.over) onRefused();
      setRefusals((count) => count + 1);
      if (Object.keys(next.fields).length === 0) onReload();
    },
  });
  const refused = (error: unknown) => {
    setFailure(completionFailure(error));
    setRefusals((count) => count + 1);
  };
  const checking = useMutation({ mutationFn: (completion: Completion) => checkWorkItem(item.id, completion), onError: refused });
  return {
    failure,
    refusals,
    busy: mutation.isPending || checking.isPending,
    /** Asks the server first what speaks against it; only then the official is asked. */
    check: (completion: Completion, then: () => void) => checking.mutate(completion, { onSuccess: then }),
    send: (completion: Completion) => mutation.mutate(completion),
    /** Shows the paper the outcome prints; what speaks against it is told as at completing. */
    preview: ({ outcome, data }: Completion) =>
      draftPaper(item.id, { outcome, data }).then((paper) => window.open(URL.createObjectURL(paper), '_blank', 'noopener'), refused),
    clear: () => setFailure(null),
    /** A corrected field loses its complaint; the others keep theirs. */
    clearField: (name: string) =>
      setFailure((known) => {
        if (!known || !(name in known.fields)) return known;
        const { [name]: _, ...fields } = known.fields;
        return Object.keys(fields).length > 0 ? { ...known, fields } : null;
      }),
  };
}
