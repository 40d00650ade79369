import { asProblem, type ApiProblem } from '../../api/ApiProblem';
import { say } from '../../i18n/useWords';
import type { SetupRequest } from './api/setUp';
import { setupWords } from './setupWords';

export type SetupField = keyof SetupRequest;
export type SetupErrors = Partial<Record<SetupField, string>>;

export const SETUP_FIELDS: SetupField[] = ['token', 'provinceName', 'code', 'fullName', 'username', 'password'];

const SHORTEST_PASSWORD = 12;
const CODE = /^\d{14}$/;

/** What can be told without asking the server; whether the values are right, it alone decides. */
export function errorsBeforeAsking(request: SetupRequest): SetupErrors {
  const errors: SetupErrors = {};
  for (const field of SETUP_FIELDS) {
    if (field !== 'code' && !request[field]?.trim()) errors[field] = say(setupWords, 'needed', { field: say(setupWords, field) });
  }
  if (request.code && !CODE.test(request.code.replaceAll(/[.\s]/g, ''))) errors.code = say(setupWords, 'codeWrong');
  if (!errors.password && [...request.password].length < SHORTEST_PASSWORD) errors.password = say(setupWords, 'passwordShort');
  return errors;
}

/** The server's sentences at the fields they are about. */
export function errorsOfRefusal(error: unknown): SetupErrors {
  const problem = asProblem(error);
  const errors: SetupErrors = {};
  for (const { field, message } of problem.errors) {
    const known = fieldNamed(field);
    if (known) errors[known] ??= message;
  }
  if (isWrongToken(problem)) errors.token = problem.detail ?? problem.title;
  return errors;
}

const isWrongToken = (problem: ApiProblem) => problem.code === 'SETUP-001';

/** The tree calls the name of its root simply `name`. */
function fieldNamed(name: string): SetupField | undefined {
  if (name === 'name' || name === 'shortName') return 'provinceName';
  return SETUP_FIELDS.find((field) => field === name);
}
