/** Papers made when they are asked for and not kept; `made-06` names one in the address. */
export const MADE_PAPERS = ['06', 'contents', 'cover'] as const;
export type MadePaperCode = (typeof MADE_PAPERS)[number];

const PREFIX = 'made-';

export const madePaperId = (code: MadePaperCode) => PREFIX + code;
export const madePaperUrl = (dossierId: string, code: MadePaperCode) => `/api/dossiers/${dossierId}/papers/${code}`;

export function madePaperOf(id: string | null): MadePaperCode | null {
  return MADE_PAPERS.find((code) => id === madePaperId(code)) ?? null;
}
