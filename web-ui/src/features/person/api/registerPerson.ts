import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type RegisterPersonRequest = Wire<'RegisterPersonRequest'>;

export const registerPerson = (request: RegisterPersonRequest) => act<Wire<'PersonView'>>('/api/persons', request);
