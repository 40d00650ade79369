import { queryOptions } from '@tanstack/react-query';
import { act, ask, put, read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type CalendarDraft = Wire<'CalendarDraftView'>;
export type DraftedDay = Wire<'DraftedDay'>;
export type CalendarPreview = Wire<'CalendarPreviewView'>;
export type DayChoice = Wire<'PreviewDaysRequest'>['choice'];

const EVERY_SECOND = 1000;
const draftPath = (id: string) => `/api/calendar-drafts/${id}`;

/** Drafts that wait, of all units one enters days for. */
export const calendarDraftsQuery = queryOptions({
  queryKey: ['calendar', 'drafts'],
  queryFn: ({ signal }) => read<CalendarDraft[]>('/api/calendar-drafts', signal),
});

/** What was entered last; asked again while open dossiers are still being counted anew. */
export const enteredDaysQuery = queryOptions({
  queryKey: ['calendar', 'entered'],
  queryFn: ({ signal }) => read<CalendarDraft[]>('/api/calendar-drafts/entered', signal),
  refetchInterval: ({ state }) => (state.data?.some(({ progress }) => progress && !progress.finished) ? EVERY_SECOND : false),
});

const beginDays = (unit: string) => act<CalendarDraft>('/api/calendar-drafts', { unitId: unit || null });

const saveDays = (draft: CalendarDraft, days: DraftedDay[]) => put<CalendarDraft>(draftPath(draft.id), { version: draft.version, days });

/** Into the draft of the unit; it is begun with its first day. */
export const addDay = async (unit: string, draft: CalendarDraft | undefined, day: DraftedDay) => {
  const into = draft ?? (await beginDays(unit));
  return saveDays(into, [...into.days, day]);
};

export const dropDay = (draft: CalendarDraft, day: string) =>
  saveDays(
    draft,
    draft.days.filter((each) => each.day !== day),
  );

export const discardDays = (draft: CalendarDraft) => act<void>(`${draftPath(draft.id)}/discard`, { version: draft.version });

/** What the days would move among open dossiers; nothing is written. */
export const previewDays = (id: string, choice: DayChoice) => ask<CalendarPreview>(`${draftPath(id)}/preview`, { choice });

export const publishDays = (draft: CalendarDraft, choice: DayChoice, token: string) =>
  act<Wire<'EnteredDays'>>(`${draftPath(draft.id)}/publication`, { choice, token, version: draft.version });

export const reverseDays = (id: string) => act<CalendarDraft>(`${draftPath(id)}/reversal`);
