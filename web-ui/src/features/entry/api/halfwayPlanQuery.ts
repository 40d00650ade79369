import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type HalfwayPlace = Wire<'HalfwayPlace'>;
export type EnteredStep = Wire<'EnteredStep'>;

/** At which steps, and what is asked for each; the opening day decides whose rules hold. */
export const halfwayPlanQuery = (procedure: string, cell: string, openedOn: string) =>
  queryOptions({
    queryKey: ['halfway-plan', procedure, cell, openedOn],
    queryFn: ({ signal }) => read<Wire<'HalfwayPlan'>>(`/api/dossiers/halfway?${new URLSearchParams({ procedure, cell, openedOn })}`, signal),
    enabled: procedure !== '' && cell !== '' && /^\d{4}-\d{2}-\d{2}$/.test(openedOn),
    retry: false,
  });
