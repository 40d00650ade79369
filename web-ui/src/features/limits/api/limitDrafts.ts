import { queryOptions } from '@tanstack/react-query';
import { act, ask, put, read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type LimitDraft = Wire<'LimitDraftView'>;
export type LimitValue = Wire<'LimitEdit'>;
export type LimitPreview = Wire<'LimitPreviewView'>;
export type LimitChoice = Wire<'PreviewLimitsRequest'>['choice'];
export type LimitProgress = Wire<'ChangeProgress'>;
export type Published = Wire<'PublishedLimits'>;

const EVERY_SECOND = 1000;
const draftPath = (id: string) => `/api/limit-drafts/${id}`;

export const openDraftsQuery = queryOptions({
  queryKey: ['limits', 'drafts'],
  queryFn: ({ signal }) => read<LimitDraft[]>('/api/limit-drafts', signal),
});

export const beginDraft = (slug: string) => act<LimitDraft>('/api/limit-drafts', { slug });

export const saveDraft = (id: string, version: number, edits: LimitValue[]) => put<LimitDraft>(draftPath(id), { version, edits });

export const discardDraft = (id: string, version: number) => act<void>(`${draftPath(id)}/discard`, { version });

/** What the draft would do to open dossiers; nothing is written. */
export const previewDraft = (id: string, request: Wire<'PreviewLimitsRequest'>) => ask<LimitPreview>(`${draftPath(id)}/preview`, request);

export const publishDraft = (id: string, request: Wire<'PublishLimitsRequest'>) => act<Published>(`${draftPath(id)}/publication`, request);

export const reverseChange = (id: string) => act<LimitDraft>(`${draftPath(id)}/reversal`);

/** How far open dossiers have been counted anew; asked again until all are. */
export const progressQuery = (id: string, begun: LimitProgress) =>
  queryOptions({
    queryKey: ['limits', 'progress', id],
    queryFn: ({ signal }) => read<LimitProgress>(`${draftPath(id)}/progress`, signal),
    initialData: begun,
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.finished ? false : EVERY_SECOND),
  });
