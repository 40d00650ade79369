import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export const openDossier = (request: Wire<'OpenDossierRequest'>) => act<Wire<'DossierOpened'>>('/api/dossiers', request);
