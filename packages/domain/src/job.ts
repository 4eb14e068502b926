export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Work that outlives a request: reading a paper, an export. */
export interface Job {
  readonly id: string;
  /** What is done: `documents.read`. */
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly state: JobState;
  /** How often it was started, this time included. */
  readonly attempts: number;
  readonly maxAttempts: number;
  /** Steps done out of `total`; total 0 while unknown. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly cancelRequested: boolean;
  /** Why the last attempt failed: a stable code (a locale key) with its details. */
  readonly problem: { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}
