import { nameKey, type Party, type ProposedParty, type Reading } from '@comity/domain';
import { parties, type WorkspaceTx, workspaces } from '@comity/storage';
import { type BodyMention, governmentOf } from './own-government.ts';

/** The desk's own party, as its papers may name it. */
export async function ownParty(tx: WorkspaceTx): Promise<OwnParty> {
  const { ownPartyId } = await workspaces.get(tx);
  const party = ownPartyId === null ? undefined : await parties.find(tx, ownPartyId);
  // Loaded where a name is to be known: who only asks for records waits for no reader.
  return ownPartyOf(party ?? null, await import('../documents/reading/words.usecases.ts'));
}

/** How the desk's own party is known again in a paper: direction and "whose doing" are seen from it. */
export interface OwnParty {
  readonly partyId: string | null;
  /** ISO 3166; null where nobody has said it. */
  readonly country: string | null;
  readonly matches: (mention: BodyMention) => boolean;
}

/** As the paper named a party that is proposed. */
export function mentionIn({ nameAsPrinted, organisationKind, country }: ProposedParty): BodyMention {
  return { name: nameAsPrinted, country, ...(organisationKind !== null && { kind: organisationKind }) };
}

/** A name and an acronym in brackets after it are two names: "International Cooperation Agency (ICA)". */
function spellings(name: string): readonly string[] {
  const bracketed = /^(.*\S)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(name);
  return bracketed?.[1] && bracketed[2] ? [name, bracketed[1], bracketed[2]] : [name];
}

/** What the reader knows of names. */
interface NameWords {
  /** Reads a name by itself, as inside a paper: a National Society is known in every language by its kind and country. */
  readonly readWords: (name: string) => Reading;
  /** A paper from Hong Kong or Taiwan writes the desk's name in other characters. */
  readonly inOneScript: (name: string) => string;
}

export function ownPartyOf(party: Party | null, { readWords, inOneScript }: NameWords): OwnParty {
  if (party === null) return { partyId: null, country: null, matches: () => false };
  const names = [
    party.nameAsPrinted,
    ...(party.verifiedName ? [party.verifiedName] : []),
    ...party.names.map((each) => each.text),
  ];
  const keyOf = (name: string) => nameKey(inOneScript(name));
  const keys = new Set(names.flatMap(spellings).map(keyOf));
  const nationalSociety = names
    .flatMap((name) => readWords(name).organisations.filter((body) => nameKey(body.name) === nameKey(name)))
    .find((body) => body.kind === 'national-society' && body.country !== null);
  const isItsGovernment = party.kind === 'place' ? governmentOf(names, party.country, inOneScript) : () => false;
  const known = new Map<string, boolean>();
  const bears = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = spellings(name).some((each) => keys.has(keyOf(each)));
    known.set(name, found);
    return found;
  };
  return {
    partyId: party.id,
    country: party.country,
    matches: (body) =>
      bears(body.name) ||
      isItsGovernment(body) ||
      (nationalSociety !== undefined && body.kind === 'national-society' && body.country === nationalSociety.country),
  };
}
