import type { Answers, Needs, PublicChoice } from './api/needsQuery';

/** In the address the answers are words of the folder, never who answers: {@code ?co=a,b&khong=c}. */
export const answersOf = (search: URLSearchParams): Answers => ({ yes: words(search.get('co')), no: words(search.get('khong')) });

const words = (text: string | null) => (text ? text.split(',').filter((word) => word !== '') : []);

/** The answers with one question answered anew. */
export function answered(before: Answers, question: Needs['questions'][number], choice: PublicChoice): URLSearchParams {
  const own = new Set(question.choices.flatMap((each) => [...each.yes, ...each.no]));
  const yes = [...before.yes.filter((fact) => !own.has(fact)), ...choice.yes];
  const no = [...before.no.filter((fact) => !own.has(fact)), ...choice.no];
  const search = new URLSearchParams();
  if (yes.length > 0) search.set('co', yes.join(','));
  if (no.length > 0) search.set('khong', no.join(','));
  return search;
}
