import type { Wire } from '../../api/wire';

export type Ballot = Wire<'BallotView'>;
export type BallotRule = Ballot['rule'];
export type Standing = NonNullable<Wire<'Reckoning'>['standing']>;
export type Tally = Omit<Wire<'TallyRequest'>, 'version'>;
export type WaitingBallot = Wire<'WaitingBallot'>;
export type TallyField = Exclude<keyof Tally, 'lines'>;

/** A name that is voted on, as typed. */
export interface TypedName {
  name: string;
  inFavour: string;
  /** Left blank where one of several is chosen. */
  against: string;
}

/** Whether each name has votes of its own. */
export const isLined = (rule: BallotRule) => rule.byName || rule.perItem;

export interface TypedTally {
  numbers: Record<TallyField, string>;
  names: TypedName[];
}

/** In the order of the paper: who came, which ballots there were, how they were cast. */
export function tallyGroups(rule: BallotRule): { key: 'people' | 'papers' | 'votes'; fields: TallyField[] }[] {
  return [
    { key: 'people', fields: [...(rule.base === 'ENTITLED' ? (['entitled'] as const) : []), 'summoned', 'present', 'excused'] },
    { key: 'papers', fields: ['issued', 'collected', 'valid'] },
    ...(isLined(rule) ? [] : [{ key: 'votes' as const, fields: ['inFavour', 'against'] as TallyField[] }]),
  ];
}

export const tallyFields = (rule: BallotRule): TallyField[] => tallyGroups(rule).flatMap((group) => group.fields);

const ALL: TallyField[] = ['summoned', 'present', 'excused', 'issued', 'collected', 'valid', 'inFavour', 'against', 'entitled'];

type Known = Partial<Record<TallyField, string | number | null>> & {
  lines?: { name: string | null; inFavour: string | number | null; against?: string | number | null }[] | null;
};

/** What stands in the form at first: what was typed, else what was entered, else who came out of the round before. */
export function typedTally(ballot: Ballot, known: Known | null): TypedTally {
  const numbers = Object.fromEntries(ALL.map((field) => [field, String(known?.[field] ?? '')])) as TypedTally['numbers'];
  const lines = (known?.lines ?? []).map((line) => ({ name: line.name ?? '', inFavour: String(line.inFavour ?? ''), against: String(line.against ?? '') }));
  return { numbers, names: isLined(ballot.rule) ? namesOf(ballot, lines) : [] };
}

export const BLANK: TypedName = { name: '', inFavour: '', against: '' };

function namesOf({ candidates }: Ballot, lines: TypedName[]): TypedName[] {
  if (candidates.length === 0) return lines.length > 0 ? lines : [BLANK];
  const known = new Map(lines.map((line) => [line.name, line]));
  return candidates.map((name) => known.get(name) ?? { ...BLANK, name });
}

export const typedOnWire = ({ numbers, names }: TypedTally): Wire<'TypedTally'> => ({ ...numbers, lines: names });

const isNumber = (text: string) => /^\s*\d{1,5}\s*$/.test(text);

/** The fields that are not whole numbers yet. */
export const unreadable = (rule: BallotRule, typed: TypedTally) => tallyFields(rule).filter((field) => !isNumber(typed.numbers[field]));

/** A row of the paper that was left blank is none. */
export const givenNames = (typed: TypedTally) => typed.names.filter((line) => Object.values(line).some((text) => text.trim() !== ''));

export const isWhole = (rule: BallotRule, line: TypedName) => line.name.trim() !== '' && isNumber(line.inFavour) && (rule.byName || isNumber(line.against));

/** The numbers, once all of them are typed; whether they agree is the server's to say. */
export function readTally(rule: BallotRule, typed: TypedTally): Tally | null {
  const names = givenNames(typed);
  if (unreadable(rule, typed).length > 0 || !names.every((line) => isWhole(rule, line)) || isLined(rule) === (names.length === 0)) return null;
  const asked = new Set(tallyFields(rule));
  const numbers = Object.fromEntries(ALL.map((field) => [field, asked.has(field) ? Number(typed.numbers[field]) : field === 'entitled' ? null : 0]));
  return {
    ...numbers,
    lines: names.map((line) => ({ name: line.name.trim(), inFavour: Number(line.inFavour), against: rule.byName ? null : Number(line.against) })),
  } as Tally;
}
