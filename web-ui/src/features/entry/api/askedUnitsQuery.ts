import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/client';
import type { Found } from '../../../api/types';
import type { Wire } from '../../../api/wire';

/** Units that may be named in answer to a question at the opening, by name or code. */
export const askedUnitsQuery = (procedure: string, question: string, openerUnitId: string, text: string) =>
  queryOptions({
    queryKey: ['asked-units', procedure, question, openerUnitId, text],
    queryFn: ({ signal }) => ask<Found<Wire<'FittingUnit'>>>('/api/dossiers/openings/units/search', { procedure, question, openerUnitId, text }, signal),
    enabled: text.trim().length >= 2,
    placeholderData: keepPreviousData,
  });
