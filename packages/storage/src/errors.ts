/**
 * What storage refuses to do. The code is stable and a locale key; `details` holds what the message needs and nothing secret.
 */
export const STORAGE_ERRORS = {
  'storage.data_directory_in_use': 409,
  'storage.data_directory_not_writable': 500,
  'storage.engine_not_found': 500,
  'storage.engine_version': 500,
  'storage.engine_failed': 500,
  'storage.server_too_old': 500,
  'storage.server_encoding': 500,
  'storage.server_role': 500,
  'storage.schema_newer': 500,
  'storage.backup_damaged': 422,
  'storage.backup_newer': 422,
  'storage.restore_not_empty': 409,
  'input.cursor_invalid': 422,
  'records.not_found': 404,
  'records.stale': 409,
  'records.already_exists': 409,
  'records.referenced': 409,
  'changes.not_found': 404,
  'changes.already_undone': 409,
  'changes.built_upon': 409,
  'changes.final': 409,
  'documents.span_mismatch': 422,
  'engagements.contains_itself': 422,
  'jobs.not_retryable': 409,
  'idempotency.key_reused': 422,
  'idempotency.in_progress': 409,
  'idempotency.answer_gone': 409,
} as const;
export type StorageErrorCode = keyof typeof STORAGE_ERRORS;

export class StorageError extends Error {
  readonly code: StorageErrorCode;
  /** The HTTP status that fits, for the server's presenter. */
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: StorageErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'StorageError';
    this.code = code;
    this.status = STORAGE_ERRORS[code];
    this.details = details;
  }
}
