/** The administrator's read models, by the names the screens use. */
import type { Wire } from '../../api/wire';

export type Readiness = Wire<'ReadinessView'>;
export type ReadinessPoint = Readiness['points'][number];
export type UnitNode = Wire<'UnitNode'>;
export type UnitList = Wire<'UnitList'>;
export type AdministeredUnit = Wire<'AdministeredUnit'>;
export type Holding = Wire<'HoldingView'>;
export type AdministeredOfficial = Wire<'AdministeredOfficial'>;
export type HeldStep = Wire<'HeldStepView'>;
export type HandOver = Wire<'HandOver'>;
export type PasswordLink = Wire<'PasswordLink'>;
export type ImportBatch = Wire<'ImportView'>;
export type ImportKind = ImportBatch['kind'];
export type ImportErrorRow = Wire<'ImportErrorView'>;
export type ImportChange = Wire<'ImportChangeView'>;
export type OrganisationEvent = Wire<'OrganisationEvent'>;
export type SuccessionPreview = Wire<'SuccessionPreview'>;
export type Delegation = Wire<'DelegationView'>;
export type DelegationList = Wire<'DelegationList'>;
