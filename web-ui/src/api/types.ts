/** The server's read models, by hand until they are generated from its OpenAPI. */

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface About {
  name: string;
  version: string;
  demo: boolean;
  setupNeeded: boolean;
  demoAccounts?: { username: string; password?: string; fullName?: string; position?: string }[];
}

export interface Position {
  id: string;
  unitId: string;
  unitName: string;
  role: string;
  label: string;
}

export interface Session {
  officialId: string;
  fullName: string;
  positions: Position[];
  can: { openDossier: boolean; administer: boolean; confirmFacts: boolean };
}

export type WorkItemAction = 'claim' | 'release' | 'assign' | 'complete' | 'open';

export interface WorkItemRow {
  id: string;
  dossierId: string;
  dossierCode: string;
  personName: string;
  sendingUnitName: string;
  procedureSlug: string;
  procedureName: string;
  stepId: string;
  stepName: string;
  dueOn: string | null;
  dueAt: string | null;
  remainingText: string | null;
  overdue: boolean;
  holderId: string | null;
  holderName: string | null;
  claimedAt: string | null;
  createdAt: string;
  version: number;
  actions: WorkItemAction[];
}

export interface WorkItemCounts {
  overdue: number;
  today: number;
  week: number;
  waiting: number;
  shared: number;
  mine: number;
}

export interface Outcome {
  value: string;
  title: string;
  mainButtonHint?: string | null;
}

export interface WorkItem extends WorkItemRow {
  form: FormSchema | null;
  draft: StepData | null;
  outcomes: Outcome[];
  nextHint?: string | null;
  nextHints?: Record<string, string>;
  assignees: { officialId: string; fullName: string }[];
}

export type FormValue = string | number | boolean | null | StepData | FormValue[];
export interface StepData {
  [field: string]: FormValue | undefined;
}

/** The part of JSON Schema that step forms use. */
export interface FormSchema {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  const?: FormValue;
  enum?: FormValue[];
  oneOf?: FormSchema[];
  allOf?: FormSchema[];
  if?: FormSchema;
  then?: FormSchema;
  else?: FormSchema;
  properties?: Record<string, FormSchema>;
  required?: string[];
  items?: FormSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  'x-title-en'?: string;
  'x-description-en'?: string;
  'x-order'?: number | string[];
  'x-fact'?: string;
  'x-after'?: string;
  'x-condition'?: string;
  [keyword: string]: unknown;
}

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
  personName: string;
  procedureSlug: string;
  procedureName: string;
  status: string;
  statusName: string;
  cellName: string;
  openedOn: string;
  promisedOn: string | null;
  stepName?: string | null;
  remainingText?: string | null;
  late?: boolean;
}

export interface HistoryEntry {
  seq: number;
  at: string;
  kind: string;
  kindName?: string;
  sentence?: string;
  officialName?: string | null;
  positionLabel?: string | null;
  factDate?: string | null;
  stepName?: string | null;
}

export interface PersonRow {
  id: string;
  fullName: string;
  birthText: string;
  gender: string;
  homeUnitName: string | null;
  maskedIdentity: string | null;
}

export interface NoticeRow {
  id: string;
  workItemId: string;
  dossierId?: string;
  dossierCode?: string;
  personName?: string;
  stepName?: string;
  kind: 'WARNING_80' | 'OVERDUE' | 'ESCALATED';
  dueAt: string;
  recordedAt: string;
}
