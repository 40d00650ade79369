/** The dossier as the server shows it; requirements that are record-only are kept elsewhere: no file is taken. */
import type { Wire } from './wire';

export type DossierStep = Wire<'StepView'>;
export type Requirement = Wire<'RequirementView'>;
export type DocumentView = Wire<'DocumentView'>;
export type DossierClock = Wire<'ClockView'>;
export type DossierView = Wire<'DossierView'>;
export type DossierRow = Wire<'DossierRow'>;
export type HistoryEntry = Wire<'HistoryLine'>;
