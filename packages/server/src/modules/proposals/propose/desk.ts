import type { Direction, EngagementKind, Reading, ReadingEngagement } from '@comity/domain';
import type { OwnParty } from '../../parties/own-party.usecases.ts';
import { indexNames, type NameIndex } from './names.ts';
import { directionSeenBy, isProtagonist } from './roles.ts';

type Told = Pick<ReadingEngagement, 'kind' | 'direction' | 'parties'>;

/** An engagement as the desk sees it. */
export interface Seen {
  readonly byOthers: boolean;
  readonly direction: Direction | null;
}

/** What two sides do together. */
const MUTUAL: ReadonlySet<EngagementKind> = new Set(['talks', 'agreement']);

/** The desk before a paper, which may be its own or tell of it from another's side. */
export class Desk {
  readonly named: NameIndex;
  readonly #own: OwnParty;
  /** Whether what the paper tells without saying whose doing it is ("we received") is the desk's. */
  readonly #isItsPaper: boolean;
  readonly #isNamed: boolean;

  constructor(reading: Reading, own: OwnParty) {
    this.named = indexNames(reading);
    this.#own = own;
    this.#isNamed = reading.organisations.some((body) => own.matches(body));
    this.#isItsPaper = this.#tellsMostOf(reading);
  }

  /** Where the desk takes part it is its doing, and goes the way that its role says; else whoever did it decides. */
  seeing(told: Told): Seen {
    const { kind, direction } = told;
    const ownRoles = told.parties.filter(({ name }) => this.#isOwn(name)).map(({ role }) => role);
    if (ownRoles.length > 0) return { byOthers: false, direction: directionSeenBy(ownRoles, kind, direction) };
    // "The two sides signed a memorandum": in a paper that names the desk, it is one of them.
    const isItsPart = this.#isItsPaper || (this.#isNamed && MUTUAL.has(kind));
    return { byOthers: this.#doersOf(told).length > 0 || !isItsPart, direction };
  }

  /** Where the desk does something with others, its own country is no partner's. */
  partnerCountries(countries: readonly string[], byOthers: boolean): readonly string[] {
    return byOthers ? countries : countries.filter((country) => country !== this.#own.country);
  }

  #isOwn(name: string): boolean {
    return this.#own.matches(this.named.bodies.get(name) ?? { name });
  }

  /** Bodies that are said to have done it. */
  #doersOf({ parties, kind, direction }: Told): readonly string[] {
    return parties
      .filter(({ name, role }) => isProtagonist(role, kind, direction) && this.named.bodies.has(name))
      .map(({ name }) => name);
  }

  /**
   * A paper is that of the body whose doings it tells most, as far as they go one way (in talks both do the same); where it says of
   * none, the desk's, unless it names only others.
   */
  #tellsMostOf({ engagements, organisations }: Reading): boolean {
    const doings = new Map<string | null, number>();
    for (const doer of engagements.flatMap((told) => (told.direction === null ? [] : this.#doersOf(told)))) {
      const body = this.#isOwn(doer) ? null : doer;
      doings.set(body, (doings.get(body) ?? 0) + 1);
    }
    if (doings.size > 0) return (doings.get(null) ?? 0) === Math.max(...doings.values());
    return organisations.length === 0 || this.#isNamed;
  }
}
