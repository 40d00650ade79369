export const paperUrl = (dossierId: string, documentId: string) => `/api/dossiers/${dossierId}/documents/${documentId}/file`;
