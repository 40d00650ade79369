import { queryOptions } from '@tanstack/react-query';
import { act, ask, put, read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type LimitDraft = Wire<'LimitDraftView'>;
export type LimitValue = Wire<'LimitEdit'>;
export type LimitPlace = LimitDraft['places'][number];
export type LimitWarning = LimitDraft['warnings'][number];
export type MoveFilter = Wire<'MoveFilter'>;
export type PastChange = Wire<'PastChange'>;
export type LimitPreview = Wire<'LimitPreviewView'>;
export type LimitChoice = Wire<'PreviewLimitsRequest'>['choice'];
export type LimitProgress = Wire<'ChangeProgress'>;
export type Published = Wire<'PublishedLimits'>;

const EVERY_SECOND = 1000;
const EVERY_MINUTE = 60 * EVERY_SECOND;
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

/** All dossiers of the filter, as a file. */
export function previewSheetUrl(id: string, effectiveFrom: string, choice: LimitChoice, filter: MoveFilter) {
  const query = new URLSearchParams({ effectiveFrom, choice });
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return `${draftPath(id)}/preview.xlsx?${query.toString()}`;
}

/** Why the draft may go on although the warning speaks against it. */
export const acknowledge = (id: string, version: number, warning: string, reason: string) =>
  act<LimitDraft>(`${draftPath(id)}/acknowledgement`, { warning, reason, version });

const changesKey = ['limits', 'changes'] as const;

/** What was put into force of a procedure, the newest first. */
export const changesQuery = (slug: string) =>
  queryOptions({
    queryKey: [...changesKey, slug],
    queryFn: ({ signal }) => read<PastChange[]>(`/api/limit-drafts/changes?slug=${encodeURIComponent(slug)}`, signal),
  });

export const publishDraft = (id: string, request: Wire<'PublishLimitsRequest'>) => act<Published>(`${draftPath(id)}/publication`, request);

export const reverseChange = (id: string) => act<LimitDraft>(`${draftPath(id)}/reversal`);

/** How far open dossiers have been counted anew; asked again until all are, seldom while its first day lies ahead. */
export const progressQuery = (id: string, begun: LimitProgress, waits: boolean) =>
  queryOptions({
    queryKey: ['limits', 'progress', id],
    queryFn: ({ signal }) => read<LimitProgress>(`${draftPath(id)}/progress`, signal),
    initialData: begun,
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.finished ? false : waits ? EVERY_MINUTE : EVERY_SECOND),
  });
