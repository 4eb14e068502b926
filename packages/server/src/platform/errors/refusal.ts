/**
 * What the server refuses to do. Each code is defined once, here, with its HTTP status and an English title for the log and
 * for programs; the screens word it from the code, which is a locale key.
 */
const REFUSALS = {
  'input.invalid': [422, 'The request does not fit its contract'],
  'input.not_json': [400, 'The body is not JSON'],
  'input.not_multipart': [400, 'The body is not multipart form data'],
  'input.too_large': [413, 'The body is larger than is taken'],
  'route.not_found': [404, 'There is nothing at this address'],
  'route.method_not_allowed': [405, 'This address does not take that method'],
  'auth.required': [401, 'Sign in first'],
  'auth.wrong_credentials': [401, 'The address or the password is wrong'],
  'auth.throttled': [429, 'Too many attempts; wait'],
  'auth.forbidden': [403, 'Your role may not do this'],
  'auth.no_membership': [403, 'This account belongs to no workspace'],
  'auth.cross_site': [403, 'The request came from another site'],
  'auth.wrong_password': [422, 'The current password is wrong'],
  'links.invalid': [422, 'The link has been used, has expired, or never was'],
  'installation.ready': [409, 'This installation has its administrator'],
  'workspace.not_set_up': [409, 'The first start has not said whose desk this is'],
  'workspace.already_set_up': [409, 'This desk has been set up'],
  'workspace.sample_missing': [409, 'This installation has no sample papers'],
  'workspace.sample_unwanted': [409, 'Invented papers do not go among real ones'],
  'members.last_administrator': [409, 'A workspace keeps at least one administrator'],
  'members.not_found': [404, 'There is no such member'],
  'members.already_member': [409, 'This address belongs to a member'],
  'imports.no_files': [422, 'There is no file in the request'],
  'imports.too_many_files': [413, 'More files than one import takes'],
  'imports.file_too_large': [413, 'A file is larger than is taken'],
  'documents.not_found': [404, 'There is no such document'],
  'documents.not_failed': [409, 'This document was not one that could not be read'],
  'documents.no_question': [409, 'This document asks nothing'],
  'documents.answer_unfit': [422, 'The answer does not fit what was asked'],
  'documents.busy': [409, 'This document is being read'],
  'documents.erased': [410, 'This document was erased'],
  'documents.derives_from_itself': [422, 'A document cannot derive from itself'],
  'proposals.not_found': [404, 'There is no such proposal'],
  'proposals.not_open': [409, 'This proposal has been decided'],
  'proposals.changed': [409, 'This proposal was changed since it was seen'],
  'proposals.same_event_open': [409, 'Decide first whether another paper tells of the same event'],
  'proposals.kind_changed': [422, 'A correction keeps the kind of proposal'],
  'proposals.not_correctable': [422, 'Only a proposed engagement can be corrected'],
  'proposals.evidence_missing': [422, 'A field names a passage that the proposal does not have'],
  'engagements.not_found': [404, 'There is no such record'],
  'engagements.direction_unfit': [422, 'This kind has no such direction'],
  'engagements.field_unknown': [422, 'This kind has no such field'],
  'engagements.field_invalid': [422, 'A field does not hold what its kind declares'],
  'engagements.part_unfit': [422, 'This kind cannot be part of that one'],
  'engagements.money_without_currency': [422, 'Money needs its currency'],
  'parties.not_found': [404, 'There is no such party'],
  'parties.merge_itself': [422, 'A party cannot be merged into itself'],
  'parties.merge_own': [409, "The desk's own party is never merged into another"],
  'figures.basis_not_found': [404, 'The statement that the figure rests on is not there'],
  'figures.kind_missing': [422, 'Different kinds have no total: choose one'],
  'figures.basis_other_period': [422, 'What the figure rests on tells of another period'],
  'figures.value_against_basis': [422, 'What the figure rests on says another number'],
  'figures.wording_without_value': [422, 'The wording does not say the number, in digits or in words'],
  'figures.wording_other_qualifier': [422, 'The wording hedges the number otherwise than the figure does'],
  'figures.adopted_out_of_time': [422, 'The day of adoption has not come, or lies before the period began'],
  'figures.period_reversed': [422, 'The period ends before it begins'],
  'jobs.not_found': [404, 'There is no such job'],
  'model.not_configured': [409, 'The language model is enabled without an address and a model'],
  'idempotency.key_invalid': [422, 'The idempotency key is not one'],
  'internal.error': [500, 'Something failed here; the log knows it under the request id'],
} as const satisfies Record<string, readonly [status: number, title: string]>;
export type RefusalCode = keyof typeof REFUSALS;

/** One thing that is wrong with the input: a path into it, a code, and English words for programs. */
export interface InputFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal that the caller is told about. Nothing secret goes into its details. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly InputFault[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: RefusalCode,
    more: {
      readonly details?: Readonly<Record<string, unknown>>;
      readonly faults?: readonly InputFault[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(REFUSALS[code][1]);
    this.name = 'Refusal';
    this.code = code;
    this.status = REFUSALS[code][0];
    this.details = more.details;
    this.faults = more.faults;
    this.headers = more.headers ?? {};
  }
}
