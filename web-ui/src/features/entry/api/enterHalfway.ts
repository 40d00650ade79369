import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const enterHalfway = (request: Wire<'HalfwayRequest'>) => act<Wire<'DossierOpened'>>('/api/dossiers/halfway', request);
