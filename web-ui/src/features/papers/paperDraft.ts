import type { DocumentView } from '../../api/dossierTypes';
import type { Wire } from '../../api/wire';

export type PaperDetailsBody = Wire<'PaperDetailsRequest'>;

/** In the order they are read. */
export const TEXTS = [
  'number',
  'title',
  'issuer',
  'issuedOn',
  'receivedOn',
  'effectiveFrom',
  'expiresOn',
  'signer',
  'signingForm',
  'copyKind',
  'sheets',
  'location',
  'secrecy',
] as const;

export type PaperField = (typeof TEXTS)[number];
/** What is noted of a paper while it is being typed; nothing is the empty text. */
export type PaperDraft = Record<PaperField, string>;

export const DAYS: PaperField[] = ['issuedOn', 'receivedOn', 'effectiveFrom', 'expiresOn'];
/** What a paper kept without its file must tell. */
export const RECORD_NEEDS: PaperField[] = ['issuedOn', 'issuer', 'location'];

export const draftOf = (paper: Partial<DocumentView>): PaperDraft =>
  Object.fromEntries(TEXTS.map((field) => [field, String(paper[field] ?? '')])) as PaperDraft;

export function bodyOf(draft: PaperDraft): PaperDetailsBody {
  const given = Object.fromEntries(TEXTS.map((field) => [field, draft[field].trim()]).filter(([, text]) => text !== ''));
  return { ...given, ...(given.sheets ? { sheets: Number(given.sheets) } : {}) } as PaperDetailsBody;
}

/** Fields that cannot be sent as they stand: days that are none, sheets that are no number, what a record lacks. */
export function unsendable(draft: PaperDraft, needs: PaperField[]): Partial<Record<PaperField, 'day' | 'sheetsWrong' | 'needed'>> {
  const wrong: Partial<Record<PaperField, 'day' | 'sheetsWrong' | 'needed'>> = {};
  for (const field of needs) if (draft[field].trim() === '') wrong[field] = 'needed';
  for (const field of DAYS) if (draft[field] !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(draft[field])) wrong[field] = 'day';
  if (draft.sheets.trim() !== '' && !/^[1-9]\d{0,3}$/.test(draft.sheets.trim())) wrong.sheets = 'sheetsWrong';
  return wrong;
}
