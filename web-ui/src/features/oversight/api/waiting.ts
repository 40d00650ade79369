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

/**
 * @param seen of what waits, as it was read: what has changed since is not confirmed
 */
interface Answer {
  id: string;
  how: 'confirm' | 'refuse';
  seen: string;
}

const answer = (kind: string, { id, how, seen }: Answer) => act<void>(`${WAITING}/${kind}/${id}/${how}`, how === 'confirm' ? { seen } : {});

export const answerAsked = (given: Answer) => answer('appointments', given);

export const answerChange = (given: Answer) => answer('changes', given);

/** Without a key: the answer is a secret and must not be remembered. */
export const confirmLink = ({ id, seen }: Pick<WaitingLink, 'id' | 'seen'>) =>
  ask<Wire<'PasswordLinkCode'>>(`${WAITING}/password-links/${id}/confirm`, { seen });
