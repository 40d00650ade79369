import { queryOptions } from '@tanstack/react-query';
import { act, ask, read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Waiting = Wire<'WaitingView'>;
export type WaitingAppointment = Wire<'WaitingAppointment'>;
export type WaitingChange = Wire<'WaitingChange'>;
export type WaitingLink = Wire<'WaitingPasswordLink'>;

const WAITING = '/api/administration/waiting';

export const waitingQuery = queryOptions({
  queryKey: ['administration', 'waiting'],
  queryFn: ({ signal }) => read<Waiting>(WAITING, signal),
});

export const answerAsked = ({ id, how }: { id: string; how: 'confirm' | 'refuse' }) => act<void>(`${WAITING}/appointments/${id}/${how}`);

export const answerChange = ({ id, how }: { id: string; how: 'confirm' | 'refuse' }) => act<void>(`${WAITING}/changes/${id}/${how}`);

/** Without a key: the answer is a secret and must not be remembered. */
/** With what was read of it: the server refuses where that has changed. */
export const confirmLink = ({ id, seen }: WaitingLink) => ask<Wire<'PasswordLinkCode'>>(`${WAITING}/password-links/${id}/confirm`, { seen });
