import { act } from '../../../api/client';
import type { PersonRow } from '../../../api/types';

export interface RegisterPersonRequest {
  fullName: string;
  gender: string;
  birthYear: number;
  birthMonth?: number;
  birthDay?: number;
  identityNumber?: string;
  identityKind?: 'CCCD' | 'CMND' | 'NONE';
  hometown?: string;
  homeUnitId?: string;
  acceptDuplicates: boolean;
}

export const registerPerson = (request: RegisterPersonRequest) => act<PersonRow>('/api/persons', request);
