import type { OrganisationKind } from './reading.ts';

export const PARTY_KINDS = ['organisation', 'person', 'place'] as const;
/** `place` is a place government: a city, province or state that acts. */
export type PartyKind = (typeof PARTY_KINDS)[number];

export const PARTY_NAME_KINDS = ['official', 'short', 'alias', 'transliteration', 'former'] as const;
export type PartyNameKind = (typeof PARTY_NAME_KINDS)[number];

export interface PartyName {
  readonly text: string;
  /** BCP-47; null where nobody said. */
  readonly language: string | null;
  readonly kind: PartyNameKind;
}

/** Who acts. The name as printed in a source and the verified official name are two fields (design: care). */
export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  readonly organisationKind: OrganisationKind | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly nameAsPrinted: string;
  /** null until a person has verified it: such a name is marked in drafts. */
  readonly verifiedName: string | null;
  /** A person's post as last recorded. */
  readonly post: string | null;
  readonly names: readonly PartyName[];
  readonly version: number;
}

/** What a screen or a paper prints for a party, and whether it must be marked. */
export function displayName(party: Pick<Party, 'nameAsPrinted' | 'verifiedName'>): { name: string; verified: boolean } {
  return party.verifiedName === null
    ? { name: party.nameAsPrinted, verified: false }
    : { name: party.verifiedName, verified: true };
}

/** How a party takes part, on every kind of engagement. Kinds add none: one list, so that filters and reports stay one. */
export const PARTY_ROLES = [
  'host',
  'guest',
  'principal',
  'participant',
  'partner',
  'consignor',
  'consignee',
  'donor',
  'funder',
  'supporter',
  'organiser',
  'sender',
  'receiver',
  'giver',
  'honoured',
  'signatory',
  'trainer',
  'trainee',
  'requester',
  'on-behalf-of',
  'assigned-by',
  'coordinated-by',
  'greeter',
  'speaker',
  'other',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
