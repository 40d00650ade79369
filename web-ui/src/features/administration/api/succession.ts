import { act, ask } from '../../../api/client';
import type { Wire } from '../../../api/wire';
import type { SuccessionPreview } from '../administrationTypes';

const SUCCESSIONS = '/api/administration/successions';

/** What would be handed over; nothing is written. */
export const previewSuccession = (plan: Wire<'PreviewSuccessionRequest'>) => ask<SuccessionPreview>(`${SUCCESSIONS}/preview`, plan);

export const carryOutSuccession = (request: Wire<'CarryOutSuccessionRequest'>) => act<SuccessionPreview>(SUCCESSIONS, request);
