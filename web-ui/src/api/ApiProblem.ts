export interface FieldError {
  field: string;
  code: string;
  message: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  errors?: FieldError[];
  [member: string]: unknown;
}

/** A refusal of the server (RFC 9457), or `NETWORK` when it could not be reached at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: FieldError[];
  readonly members: Record<string, unknown>;

  constructor(status: number, body: ProblemBody) {
    super(body.code ?? String(status));
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'NETWORK' : `HTTP-${status}`);
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.members = body;
  }

  /** Whether HoSo said it itself, and not something between it and us. */
  get isOwnWord(): boolean {
    return this.members['code'] !== undefined && this.code !== 'NETWORK';
  }

  /** A member the server added to the problem, for example `claimedBy`. */
  text(member: string): string | undefined {
    const value = this.members[member];
    return typeof value === 'string' ? value : undefined;
  }
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, {});
}
