import { put } from '../../../api/client';
import type { Wire } from '../../../api/wire';

/** Ghi kế hoạch của một đơn vị. */
export const planYear = (request: Wire<'PlanYearRequest'>) => put<Wire<'YearPlanView'>>('/api/year-plan', request);
