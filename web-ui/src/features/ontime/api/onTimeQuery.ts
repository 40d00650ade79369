import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type OnTime = Wire<'OnTimeView'>;
export type Figures = Wire<'OnTimeFigures'>;

/** Nothing chosen means this quarter, and the first unit one leads. */
export interface OnTimeAsked {
  period: string | null;
  unit: string | null;
}

function search({ period, unit }: OnTimeAsked): string {
  const text = new URLSearchParams({ ...(period ? { period } : {}), ...(unit ? { unit } : {}) }).toString();
  return text ? `?${text}` : '';
}

export const onTimeSheetUrl = (asked: OnTimeAsked) => `/api/on-time/sheet.xlsx${search(asked)}`;

export const onTimeQuery = (asked: OnTimeAsked) =>
  queryOptions({
    queryKey: ['on-time', asked],
    queryFn: ({ signal }) => read<OnTime>(`/api/on-time${search(asked)}`, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
