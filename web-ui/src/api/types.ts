/** The server's read models, by hand until they are generated from its OpenAPI. */
import type { FormSchema, StepData } from './formSchema';

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface About {
  name: string;
  version: string;
  demo: boolean;
  setupNeeded: boolean;
  signedIn: boolean;
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
  unitName: string | null;
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
  unit: number;
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
  /** By outcome; one that sends back has an entry per place, `sendBack:prepareDossier`. */
  nextHints: Record<string, string>;
  assignees: { id: string; fullName: string }[];
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
  kind: 'WARNING_80' | 'OVERDUE' | 'ESCALATED' | 'ESCALATED_ABOVE';
  title: string;
  workItemId: string;
  dossierId: string;
  dossierCode: string;
  stepName: string;
  unitName: string;
  dueOn: string;
  recordedAt: string;
  /** Whether the work is still to be done. */
  open: boolean;
  seen: boolean;
}

export interface NoticeList {
  items: NoticeRow[];
  /** Of all, not only of those listed. */
  unseen: number;
}
