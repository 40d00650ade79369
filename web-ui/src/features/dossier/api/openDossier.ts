import { act } from '../../../api/client';

export interface OpenDossierRequest {
  procedure: string;
  cellUnitId: string;
  personId: string;
}

export interface DossierOpened {
  id: string;
  code: string;
}

export const openDossier = (request: OpenDossierRequest) => act<DossierOpened>('/api/dossiers', request);
