import type { Wire } from '../../api/wire';

export type Ballot = Wire<'BallotView'>;
export type Tally = Wire<'TallyRequest'>;
export type WaitingBallot = Wire<'WaitingBallot'>;
export type TallyField = keyof Tally;

/** In the order of the paper: who came, which ballots there were, how they were cast. */
export const TALLY_GROUPS = [
  { key: 'people', fields: ['summoned', 'present', 'excused'] },
  { key: 'papers', fields: ['issued', 'collected', 'valid'] },
  { key: 'votes', fields: ['inFavour', 'against'] },
] as const satisfies readonly { key: string; fields: readonly TallyField[] }[];

export const TALLY_FIELDS: readonly TallyField[] = TALLY_GROUPS.flatMap((group) => group.fields);

export type TypedTally = Record<TallyField, string>;

export function typedTally(tally: Tally | null): TypedTally {
  return Object.fromEntries(TALLY_FIELDS.map((field) => [field, tally ? String(tally[field]) : ''])) as TypedTally;
}

/** The fields that are not whole numbers yet. */
export const unreadable = (typed: TypedTally) => TALLY_FIELDS.filter((field) => !/^\s*\d{1,5}\s*$/.test(typed[field]));

/** The numbers, once all of them are typed; whether they agree is the server's to say. */
export function readTally(typed: TypedTally): Tally | null {
  if (unreadable(typed).length > 0) return null;
  return Object.fromEntries(TALLY_FIELDS.map((field) => [field, Number(typed[field])])) as unknown as Tally;
}
