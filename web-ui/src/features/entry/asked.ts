import type { Wire } from '../../api/wire';

export type Question = Wire<'QuestionView'>;

/** An answer as it is typed: a unit or a value by its id, or what a body outside is called. */
export interface AskedAnswer {
  chosen: string | null;
  outside: string | null;
  /** Of the unit, for the field that shows it. */
  name?: string;
}

export type AskedAnswers = Record<string, AskedAnswer>;

export const answered = (questions: Question[], answers: AskedAnswers) =>
  questions.every(({ name }) => Boolean(answers[name]?.chosen ?? answers[name]?.outside?.trim()));

/** Only what these questions ask. */
export const sentAnswers = (questions: Question[], answers: AskedAnswers): Record<string, { chosen: string | null; outside: string | null }> =>
  Object.fromEntries(
    questions.map(({ name }) => [
      name,
      { chosen: answers[name]?.chosen ?? null, outside: answers[name]?.chosen ? null : (answers[name]?.outside?.trim() ?? null) },
    ]),
  );
