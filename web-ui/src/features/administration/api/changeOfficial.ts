import { act, ask, put } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { AdministeredOfficial, PasswordLink } from '../administrationTypes';

const OFFICIALS = '/api/administration/officials';

/** What may happen to an official; each but the link answers with the official as he is then. */
export const changeOfficial = {
  create: (request: Wire<'CreateOfficialRequest'>) => act<AdministeredOfficial>(OFFICIALS, request),
  rename: (id: string, request: Wire<'RenameOfficialRequest'>) => put<AdministeredOfficial>(`${OFFICIALS}/${id}/name`, request),
  openAccount: (id: string, request: Wire<'OpenAccountRequest'>) => act<AdministeredOfficial>(`${OFFICIALS}/${id}/account`, request),
  block: (id: string, request: Wire<'BlockAccountRequest'>) => act<AdministeredOfficial>(`${OFFICIALS}/${id}/block`, request),
  unblock: (id: string) => act<AdministeredOfficial>(`${OFFICIALS}/${id}/unblock`),
  give: (id: string, request: Wire<'GivePositionRequest'>) => act<AdministeredOfficial>(`${OFFICIALS}/${id}/positions`, request),
  endPosition: (holdingId: string, request: Wire<'EndPositionRequest'>) => act<AdministeredOfficial>(`${OFFICIALS}/positions/${holdingId}/end`, request),
  /** Without a key: the answer is a secret and must not be remembered; a second link kills the first. */
  issueLink: (id: string) => ask<PasswordLink>(`${OFFICIALS}/${id}/password-link`, undefined),
};
