import type { Party } from '@comity/domain';
import { type ChangeTx, nameFold, newId, type PartyDraft, parties, partiesNamed } from '@comity/storage';

/** A party to find or to make, as a proposal or a person names it. */
export interface PartyMention {
  readonly nameAsPrinted: string;
  readonly kind: Party['kind'];
  readonly organisationKind: Party['organisationKind'];
  readonly country: string | null;
  readonly post: string | null;
}

type Bearer = Pick<Party, 'id' | 'kind' | 'country'>;

/** The parties that bear the names of some mentions, asked once for all of them; and those that the mentions make. */
export class PartyRegister {
  readonly #tx: ChangeTx;
  /** Folded name → who bears it. */
  readonly #bearers: ReadonlyMap<string, Bearer[]>;
  #made: (PartyDraft & { readonly id: string })[] = [];

  private constructor(tx: ChangeTx, bearers: ReadonlyMap<string, Bearer[]>) {
    this.#tx = tx;
    this.#bearers = bearers;
  }

  static async of(tx: ChangeTx, mentions: readonly PartyMention[]): Promise<PartyRegister> {
    const names = [...new Set(mentions.map(({ nameAsPrinted }) => nameAsPrinted))];
    const named = await partiesNamed(tx, names);
    const found = await parties.listByIds(tx, [...new Set([...named.values()].flat())]);
    const byId = new Map(found.map((party) => [party.id, party]));
    return new PartyRegister(
      tx,
      new Map(names.map((name) => [nameFold(name), (named.get(name) ?? []).flatMap((id) => byId.get(id) ?? [])])),
    );
  }

  /**
   * The party of a mention: the one that bears the very name (case, accents and punctuation aside) and is of that kind, else a new one
   * whose name nobody has verified. Where two bear it nobody guesses: a new one is made, and a person merges.
   *
   * @param mention one of those that the register was made of
   */
  idOf(mention: PartyMention): string {
    const bearers = this.#bearers.get(nameFold(mention.nameAsPrinted)) ?? [];
    const fitting = bearers.filter((party) => fits(party, mention));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return only.id;
    const { nameAsPrinted, kind, organisationKind, country, post } = mention;
    const made = { id: newId(), nameAsPrinted, kind, organisationKind, country, post, verifiedName: null, names: [] };
    bearers.push(made);
    this.#made.push(made);
    return made.id;
  }

  /** Those that were made come to be records. */
  async write(): Promise<void> {
    const made = this.#made;
    this.#made = [];
    await parties.createMany(this.#tx, made);
  }
}

/** A person is never a body; two bodies of one name in two countries are two. */
function fits(party: Bearer, mention: PartyMention): boolean {
  if ((party.kind === 'person') !== (mention.kind === 'person')) return false;
  return party.country === null || mention.country === null || party.country === mention.country;
}
