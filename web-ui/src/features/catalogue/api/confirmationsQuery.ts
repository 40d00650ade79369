import { queryOptions } from '@tanstack/react-query';
import { act, read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Confirmations = Wire<'ConfirmationsView'>;
export type ConfirmedRow = Wire<'ConfirmedRow'>;
export type ConfirmationLine = Wire<'ConfirmationLine'>;

const pathOf = (slug: string) => `/api/procedures/${encodeURIComponent(slug)}/confirmations`;

/** What of a procedure must be confirmed, and what was. */
export const confirmationsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['confirmations', slug],
    queryFn: ({ signal }) => read<Confirmations>(pathOf(slug), signal),
  });

/** How much is open, procedure by procedure. */
export const confirmationCountsQuery = queryOptions({
  queryKey: ['confirmations'],
  queryFn: ({ signal }) => read<Wire<'ConfirmationCount'>[]>('/api/procedure-confirmations', signal),
});

export const confirmRow = (slug: string, request: Wire<'ConfirmRequest'>) => act<Confirmations>(pathOf(slug), request);

export const withdrawConfirmation = (id: string, reason: string) =>
  act<Confirmations>(`/api/procedure-confirmations/${id}/withdraw`, { reason } satisfies Wire<'WithdrawConfirmationRequest'>);
