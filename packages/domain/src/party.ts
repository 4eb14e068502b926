import type { OrganisationKind } from './reading.ts';
import type { InterfaceLanguage } from './workspace.ts';

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

/** The same on a paper in a language: the name that the party has in it, where it has one. */
export function displayNameIn(
  party: Pick<Party, 'nameAsPrinted' | 'verifiedName' | 'names'>,
  language: InterfaceLanguage,
): { name: string; verified: boolean } {
  const shown = displayName(party);
  const own = party.names.filter(({ text, language: said, kind }) => kind !== 'former' && isIn(text, said, language));
  const best = own.find(({ kind }) => kind === 'official') ?? own[0];
  return isIn(shown.name, null, language) || !best ? shown : { ...shown, name: best.text };
}

const VIETNAMESE_LETTER = /[ăđơư\u1ea0-\u1ef9]/iu;

/** Where nobody said which language a name is in, its letters tell Chinese and Vietnamese from the others. */
function isIn(text: string, said: string | null, language: InterfaceLanguage): boolean {
  if (said !== null) return said.split('-')[0] === language;
  const looks = /\p{Script=Han}/u.test(text) ? 'zh' : VIETNAMESE_LETTER.test(text) ? 'vi' : 'en';
  return looks === language;
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
