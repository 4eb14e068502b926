/** RFC 9457 problem details, as every failed call answers (`application/problem+json`). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** A stable code, which is also a locale key: `documents.not_found`. */
  readonly code: string;
  readonly detail?: string;
  /** For whoever reads the log. */
  readonly requestId?: string;
  /** Where the input is wrong: a path into it, and a code. */
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** Typed details of the code; for `records.stale` the two states. */
  readonly details?: Readonly<Record<string, unknown>>;
}
