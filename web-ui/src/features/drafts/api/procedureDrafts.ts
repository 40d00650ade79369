import { queryOptions } from '@tanstack/react-query';
import { act, read } from '../../../api/client';
import { upload } from '../../../api/upload';
import type { Wire } from '../../../api/wire';

export type Draft = Wire<'DraftView'>;
export type DraftDetails = Wire<'DraftDetails'>;

const PATH = '/api/procedure-drafts';

/** The folders that are not in force: they wait, or are refused. */
export const draftsQuery = queryOptions({
  queryKey: ['procedure-drafts'],
  queryFn: ({ signal }) => read<Draft[]>(PATH, signal),
});

/** One of them with what is otherwise in it. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['procedure-drafts', id],
    queryFn: ({ signal }) => read<DraftDetails>(`${PATH}/${encodeURIComponent(id)}`, signal),
  });

export const publishDraft = (id: string, request: Wire<'PublishDraftRequest'>) => act<void>(`${PATH}/${id}/publication`, request);

export const discardDraft = (id: string, reason: string) => act<void>(`${PATH}/${id}/discard`, { reason });

/** A model, a table or a whole folder becomes a draft. */
export function uploadDraft(slug: string, reason: string, file: File, onProgress: (fraction: number) => void): Promise<DraftDetails> {
  const form = new FormData();
  form.set('slug', slug);
  form.set('reason', reason);
  form.set('file', file);
  return upload<DraftDetails>(PATH, form, onProgress);
}
