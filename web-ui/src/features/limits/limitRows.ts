import { asProblem, type FieldError } from '../../api/ApiProblem';
import type { LimitDraft, LimitPlace, LimitValue } from './api/limitDrafts';

export const UNITS = ['workingDays', 'calendarDays', 'calendarMonths'] as const;
export const CONFIDENCES = ['sourced', 'sourced-old', 'known', 'assumed'] as const;

/** One limit as it stands on the screen. */
export interface LimitRow {
  place: string;
  label: string;
  value: LimitValue;
  changed: boolean;
  kind: LimitPlace['kind'];
  drawnAs: string | null;
  /** The central text that locks it. */
  central: string | null;
  shared: boolean;
}

export const KINDS = ['STEP', 'WHOLE', 'DOCUMENT', 'DERIVED'] as const;

export type Edits = Record<string, LimitValue>;

export const editsOf = (draft: LimitDraft): Edits => Object.fromEntries(draft.edits.map((edit) => [edit.place, edit]));

export function rowsOf(draft: LimitDraft, edits: Edits): LimitRow[] {
  return draft.places.map(({ label, value, kind, drawnAs, central, sharedWith }) => ({
    place: value.place,
    label,
    value: edits[value.place] ?? value,
    changed: value.place in edits,
    kind,
    drawnAs,
    central,
    shared: sharedWith.length > 0,
  }));
}

/** With that value; what stands as it is in force is no edit. */
export function edited(draft: LimitDraft, edits: Edits, value: LimitValue): Edits {
  const before = draft.places.find((each) => each.value.place === value.place)?.value;
  const { [value.place]: _, ...others } = edits;
  return before && same(before, value) ? others : { ...others, [value.place]: value };
}

const same = (one: LimitValue, other: LimitValue) =>
  one.limit === other.limit &&
  one.unit === other.unit &&
  one.warnAt === other.warnAt &&
  one.legalBasis === other.legalBasis &&
  one.confidence === other.confidence &&
  one.validAt === other.validAt;

export const amountOf = (value: LimitValue) => value.limit.replace(/^P|[DM]$/g, '');

export const withAmount = (value: LimitValue, amount: string, unit = value.unit): LimitValue => ({
  ...value,
  unit,
  limit: `P${amount}${unit === 'calendarMonths' ? 'M' : 'D'}`,
});

/** What was said of each place, the fields named as they are in its row: `legalBasis`, `warnAt`. */
export function refusalsOf(error: unknown, sent: Edits): Record<string, FieldError[]> {
  const places = Object.keys(sent);
  const refusals: Record<string, FieldError[]> = {};
  for (const each of error ? asProblem(error).errors : []) {
    const [, at, field] = /^edits\[(\d+)\]\.?(.*)$/.exec(each.field) ?? [];
    const place = at && places[Number(at)];
    if (place) refusals[place] = [...(refusals[place] ?? []), { ...each, field: field ?? '' }];
  }
  return refusals;
}
