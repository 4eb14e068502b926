import { nameKey, type OrganisationKind, type Party, type Reading } from '@comity/domain';

/** How the desk's own party is known again in a paper: direction and "whose doing" are seen from it. */
export interface OwnParty {
  readonly partyId: string | null;
  readonly matches: (mention: {
    readonly name: string;
    readonly kind?: OrganisationKind;
    readonly country?: string | null;
  }) => boolean;
}

/** A name and an acronym in brackets after it are two names: "International Cooperation Agency (ICA)". */
function spellings(name: string): readonly string[] {
  const bracketed = /^(.*\S)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(name);
  return bracketed?.[1] && bracketed[2] ? [name, bracketed[1], bracketed[2]] : [name];
}

/**
 * @param readName reads a name by itself, as the reader does inside a paper: a National Society is known in every language by its
 * kind and country
 */
export function ownPartyOf(party: Party | null, readName: (name: string) => Reading): OwnParty {
  if (party === null) return { partyId: null, matches: () => false };
  const names = [
    party.nameAsPrinted,
    ...(party.verifiedName ? [party.verifiedName] : []),
    ...party.names.map((each) => each.text),
  ];
  const keys = new Set(names.flatMap(spellings).map(nameKey));
  const nationalSociety = names
    .flatMap((name) => readName(name).organisations.filter((body) => nameKey(body.name) === nameKey(name)))
    .find((body) => body.kind === 'national-society' && body.country !== null);
  return {
    partyId: party.id,
    matches: ({ name, kind, country }) =>
      spellings(name).some((each) => keys.has(nameKey(each))) ||
      (nationalSociety !== undefined && kind === 'national-society' && country === nationalSociety.country),
  };
}
