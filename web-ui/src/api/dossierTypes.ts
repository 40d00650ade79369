/** The dossier as the server shows it. */

export interface DossierStep {
  id: string;
  stepId: string;
  number: number;
  code: string | null;
  name: string;
  unitName: string | null;
  roleLabel: string | null;
  state: 'DONE' | 'CURRENT' | 'PLANNED' | 'CANCELLED';
  holderName: string | null;
  startedAt: string | null;
  completedAt: string | null;
  completedByName: string | null;
  outcomeName: string | null;
  dueOn: string | null;
  remainingText: string | null;
  late: boolean;
}

export interface Requirement {
  code: string;
  name: string;
  required: boolean;
  /** Kept as number, date and issuer elsewhere: no file is taken. */
  recordOnly: boolean;
  stage: 'SUBMISSION' | 'RESULT' | 'AFTER_CEREMONY';
  validityMonths: number | null;
  state: 'PRESENT' | 'MISSING' | 'EXPIRED' | 'NOT_NEEDED';
  documentIds: string[];
}

export interface DocumentView {
  id: string;
  requirementCode: string | null;
  title: string | null;
  number: string | null;
  issuedOn: string | null;
  expiresOn: string | null;
  issuer: string | null;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  uploadedAt: string;
  uploadedByName: string | null;
  kind: 'UPLOADED' | 'OFFICIAL';
}

export interface DossierClock {
  clock: 'PARTY' | 'PROMISE';
  label: string;
  dueOn: string | null;
  state: string;
  remainingText: string | null;
  late: boolean;
  sentences: string[];
}

export interface DossierView {
  id: string;
  code: string;
  version: number;
  procedure: { slug: string; name: string; revisionNumber: number };
  status: string;
  statusName: string;
  portalStatus: string;
  subject: { personId: string; fullName: string; birthText: string; gender: string; homeUnitName: string | null };
  cell: { id: string; name: string };
  units: { part: string; partName: string; unitId: string; unitName: string }[];
  openedOn: string;
  promisedOn: string | null;
  facts: { name: string; label: string; date: string; enteredAt: string }[];
  conditions: Record<string, boolean>;
  clocks: DossierClock[];
  steps: DossierStep[];
  requirements: Requirement[];
  documents: DocumentView[];
  supplement: { items: { document: string; defect: string }[]; reason: string; requestedAt: string } | null;
  actions: string[];
}

export interface DossierRow {
  id: string;
  code: string;
  procedureSlug: string;
  status: string;
  statusName: string;
  personName: string;
  cellName: string;
  openedOn: string;
  promisedOn: string | null;
  partyDueOn: string | null;
}

export interface HistoryEntry {
  seq: number;
  at: string;
  kind: string;
  kindName: string;
  officialName: string | null;
  positionLabel: string | null;
  factDate: string | null;
  stepName: string | null;
  /** The reason given; null where there is none. */
  sentence: string | null;
}
