import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type YearPlan = Wire<'YearPlanView'>;

/** Nothing chosen means this year, and the highest unit one reads. */
export interface YearPlanAsked {
  year: string | null;
  unit: string | null;
}

function search({ year, unit }: YearPlanAsked): string {
  const parts = new URLSearchParams();
  if (year) parts.set('year', year);
  if (unit) parts.set('unit', unit);
  const text = parts.toString();
  return text ? `?${text}` : '';
}

export const yearPlanSheetUrl = (asked: YearPlanAsked) => `/api/year-plan/sheet.xlsx${search(asked)}`;

export const yearPlanQuery = (asked: YearPlanAsked) =>
  queryOptions({
    queryKey: ['year-plan', asked],
    queryFn: ({ signal }) => read<YearPlan>(`/api/year-plan${search(asked)}`, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
