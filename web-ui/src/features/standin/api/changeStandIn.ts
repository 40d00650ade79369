import { act } from '../../../api/client';
import type { StandIn, StandInRequest } from '../standInTypes';

export const changeStandIn = {
  set: (request: StandInRequest) => act<StandIn>('/api/stand-ins', request),
  end: (id: string) => act<StandIn>(`/api/stand-ins/${id}/end`),
};
