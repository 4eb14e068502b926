import { type Problem, ProblemError } from '@comity/contracts';

export interface DescribedProblem {
  /** A stable code: `problem.<code>` is a locale key where the screens know it. */
  readonly code: string;
  readonly status: number;
  /** English, for a code that the screens do not know. */
  readonly message: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: NonNullable<Problem['errors']>;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Any failure of a call, in one shape. A network that does not answer is a problem like any other. */
export function describeProblem(error: unknown): DescribedProblem {
  if (error instanceof ProblemError) {
    const { problem } = error;
    return {
      code: problem.code,
      status: problem.status,
      message: problem.title,
      detail: problem.detail,
      requestId: problem.requestId,
      errors: problem.errors ?? [],
      details: problem.details ?? {},
    };
  }
  const offline = error instanceof TypeError || isMissingStyle(error);
  return {
    code: offline ? 'network.unreachable' : 'internal.error',
    status: 0,
    message: error instanceof Error ? error.message : String(error),
    detail: undefined,
    requestId: undefined,
    errors: [],
    details: {},
  };
}

/** A screen is fetched when it is first gone to, in parts: its script fails as any call does, its style by an error of the loader's own. */
function isMissingStyle(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unable to preload CSS');
}
