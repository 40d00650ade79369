import { act, put } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { AdministeredUnit } from '../administrationTypes';

const UNITS = '/api/administration/units';

/** What may happen to a unit; each answers with the unit as it is then. */
export const changeUnit = {
  setUp: (request: Wire<'SetUpUnitRequest'>) => act<AdministeredUnit>(UNITS, request),
  rename: (id: string, request: Wire<'RenameUnitRequest'>) => act<AdministeredUnit>(`${UNITS}/${id}/names`, request),
  recode: (id: string, request: Wire<'RecodeUnitRequest'>) => act<AdministeredUnit>(`${UNITS}/${id}/codes`, request),
  move: (id: string, request: Wire<'MoveUnitRequest'>) => act<AdministeredUnit>(`${UNITS}/${id}/move`, request),
  assignDuty: (id: string, request: Wire<'AssignDutyRequest'>) => put<AdministeredUnit>(`${UNITS}/${id}/duty`, request),
  end: (id: string, request: Wire<'EndUnitRequest'>) => act<AdministeredUnit>(`${UNITS}/${id}/end`, request),
};
