import {
  CLASSIFICATIONS,
  DERIVATION_KINDS,
  DESK_KINDS,
  DIRECTIONS,
  DOCUMENT_STATUSES,
  ENGAGEMENT_KINDS,
  ENGAGEMENT_STATUSES,
  GROUPINGS,
  INTERFACE_LANGUAGES,
  isEdtf,
  isRegionCode,
  MEASURES,
  ORGANISATION_KINDS,
  PARTY_KINDS,
  PARTY_NAME_KINDS,
  PARTY_ROLES,
  PROPOSAL_STATES,
  QUALIFIERS,
  REGION_PRESETS,
  ROLES,
} from '@comity/domain';
import { z } from 'zod';

export const id = z.uuid();
export const version = z.int().min(1);
export const instant = z.iso.datetime({ offset: true });
export const isoDate = z.iso.date();
export const edtf = z.string().max(40).refine(isEdtf, { error: 'edtf.invalid' });
export const regionCode = z.string().refine(isRegionCode, { error: 'regions.unknown' });
/** Words that a database keeps: for NUL and half a surrogate pair, which nobody types, stands U+FFFD. */
const words = () =>
  z
    .string()
    .overwrite((typed) => typed.replace(/[\0\p{Cs}]/gu, '\ufffd'))
    .trim();
/** One line of words. */
export const line = (max = 300) => words().max(max);
export const someLine = (max = 300) => words().min(1).max(max);
export const text = words().max(20_000);

export const measure = z.enum(MEASURES);
export const qualifier = z.enum(QUALIFIERS);
export const direction = z.enum(DIRECTIONS);
export const kind = z.enum(
  ENGAGEMENT_KINDS as [(typeof ENGAGEMENT_KINDS)[number], ...(typeof ENGAGEMENT_KINDS)[number][]],
);
export const engagementStatus = z.enum(ENGAGEMENT_STATUSES);
export const grouping = z.enum(GROUPINGS);
export const partyKind = z.enum(PARTY_KINDS);
export const partyNameKind = z.enum(PARTY_NAME_KINDS);
export const partyRole = z.enum(PARTY_ROLES);
export const organisationKind = z.enum(ORGANISATION_KINDS);
export const classification = z.enum(CLASSIFICATIONS);
export const documentStatus = z.enum(DOCUMENT_STATUSES);
export const derivationKind = z.enum(DERIVATION_KINDS);
export const proposalState = z.enum(PROPOSAL_STATES);
export const deskKind = z.enum(DESK_KINDS);
export const regionPreset = z.enum(REGION_PRESETS);
export const language = z.enum(INTERFACE_LANGUAGES);
export const role = z.enum(ROLES);

/** `true`/`false` in an address. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const limit = z.coerce.number().int().min(1).max(200);

/** The change that a write made: what `undo` takes back. */
export const changed = z.object({ changeSetId: id });

export const problemReason = z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) });
