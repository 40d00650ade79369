import type { Wire } from '../../api/wire';

export type StandIn = Wire<'StandInView'>;
export type Colleague = Wire<'OfficialView'>;
export type StandInRequest = Wire<'SetStandInRequest'>;
export type HeldStep = Wire<'HeldStepView'>;
export type LeaveLoad = Wire<'LeaveLoad'>;
