import { act } from '../../../api/client';
import type { Wire } from '../../../api/wire';

const address = (dossierId: string) => `/api/dossiers/${dossierId}/directions`;

/** Cho ý kiến chỉ đạo. */
export const giveDirection = (dossierId: string, request: Wire<'DirectionRequest'>) => act<void>(address(dossierId), request);

/** Trả lời. */
export const answerDirection = (dossierId: string, id: string, request: Wire<'DirectionAnswerRequest'>) =>
  act<void>(`${address(dossierId)}/${id}/answer`, request);

/** Rút ý kiến. */
export const withdrawDirection = (dossierId: string, id: string) => act<void>(`${address(dossierId)}/${id}/withdraw`, {});
