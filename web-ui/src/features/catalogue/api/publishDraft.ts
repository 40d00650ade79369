import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const publishDraft = (id: string, request: Wire<'PublishDraftRequest'>) => act<void>(`/api/procedure-drafts/${id}/publication`, request);
