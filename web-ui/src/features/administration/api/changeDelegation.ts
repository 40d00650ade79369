import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { Delegation } from '../administrationTypes';

const DELEGATIONS = '/api/administration/delegations';

/** What may happen to a delegation; each answers with it as it is then. */
export const changeDelegation = {
  grant: (request: Wire<'GrantDelegationRequest'>) => act<Delegation>(DELEGATIONS, request),
  end: (id: string, request: Wire<'EndDelegationRequest'>) => act<Delegation>(`${DELEGATIONS}/${id}/end`, request),
  correct: (id: string, request: Wire<'CorrectDelegationRequest'>) => act<Delegation>(`${DELEGATIONS}/${id}/correct`, request),
  withdraw: (id: string, request: Wire<'WithdrawDelegationRequest'>) => act<Delegation>(`${DELEGATIONS}/${id}/withdraw`, request),
};
