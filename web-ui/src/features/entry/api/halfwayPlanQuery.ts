import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type HalfwayPlace = Wire<'HalfwayPlace'>;
export type EnteredStep = Wire<'EnteredStep'>;

type AskedSent = Wire<'HalfwayRequest'>['asked'];

/** At which steps, and what is asked for each; the opening day decides whose rules hold. */
export const halfwayPlanQuery = (procedure: string, openerUnitId: string, openedOn: string, asked: AskedSent | null) =>
  queryOptions({
    queryKey: ['halfway-plan', procedure, openerUnitId, openedOn, asked],
    queryFn: ({ signal }) => ask<Wire<'HalfwayPlan'>>('/api/dossiers/halfway/plan', { procedure, openerUnitId, openedOn, asked }, signal),
    enabled: procedure !== '' && openerUnitId !== '' && /^\d{4}-\d{2}-\d{2}$/.test(openedOn),
    retry: false,
  });
