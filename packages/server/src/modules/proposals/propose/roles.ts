import { type Direction, type EngagementKind, kindOf, PARTY_ROLES, type PartyRole, roleFor } from '@comity/domain';

/** The reader's words for how a party takes part, where they differ from the ledger's. */
const SYNONYMS: Readonly<Record<string, PartyRole>> = {
  visitor: 'guest',
  delegation: 'guest',
  provider: 'donor',
  recipient: 'receiver',
  beneficiary: 'receiver',
  commissioner: 'assigned-by',
  represented: 'on-behalf-of',
  coordinator: 'coordinated-by',
  counterpart: 'partner',
  organizer: 'organiser',
  awardee: 'honoured',
  teacher: 'trainer',
  forwarder: 'consignor',
};

export function ledgerRole(role: string, kind: EngagementKind, direction: Direction | null): PartyRole {
  const word = role.toLowerCase();
  if (word === 'subject' || word === 'agent') return roleFor(kindOf(kind).ownRole, direction);
  if (kind === 'consignment' && (word === 'recipient' || word === 'receiver')) return 'consignee';
  if (kind === 'consignment' && (word === 'sender' || word === 'giver')) return 'consignor';
  if (kind === 'honour' && word === 'receiver') return 'honoured';
  if (kind === 'agreement' && (word === 'partner' || word === 'participant')) return 'signatory';
  return SYNONYMS[word] ?? PARTY_ROLES.find((known) => known === word) ?? 'other';
}

/** Which way it goes for whoever has this role; the others go along. */
const SEEN_BY: Readonly<Partial<Record<PartyRole, Direction>>> = {
  host: 'incoming',
  receiver: 'incoming',
  consignee: 'incoming',
  honoured: 'incoming',
  guest: 'outgoing',
  sender: 'outgoing',
  giver: 'outgoing',
  consignor: 'outgoing',
  donor: 'outgoing',
};

/**
 * The direction as a party sees it, from its roles: told from another's side, a visit that its guest made is none that it received.
 * What is passed on is passed on, whoever had a part in it.
 * @param told as the paper's own body sees it
 */
export function directionSeenBy(
  roles: readonly string[],
  kind: EngagementKind,
  told: Direction | null,
): Direction | null {
  if (told === null || told === 'transshipped' || roles.some((role) => isProtagonist(role, kind, told))) return told;
  const seen = roles.map((role) => SEEN_BY[ledgerRole(role, kind, told)]);
  return seen.find((direction) => direction !== undefined) ?? told;
}

/** Who sends its people out is the one whose doing is told, besides those who go. */
const SENDERS: Readonly<Partial<Record<EngagementKind, string>>> = { visit: 'sender', training: 'organiser' };

/** Whether a party in this role is the one whose doing the text tells: received it, sent it, held it. */
export function isProtagonist(role: string, kind: EngagementKind, direction: Direction | null): boolean {
  const word = role.toLowerCase();
  /** All signatories do the same: none of them is the one told of. */
  if (kind === 'agreement') return word === 'subject' || word === 'agent';
  return (
    word === 'subject' ||
    word === 'agent' ||
    (direction === 'outgoing' && SENDERS[kind] === word) ||
    ledgerRole(role, kind, direction) === roleFor(kindOf(kind).ownRole, direction)
  );
}
