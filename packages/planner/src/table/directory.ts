import { UNKNOWN_PLACE } from '../plan/called.ts';
import type { Delegation, Group, Interpreter, Place, Problem, Site } from '../problem/problem.ts';
import { asWritten, fold, plain } from './fold.ts';
import { isEveryone, labelOf, ownWordsOf, withSharedWord } from './group-names.ts';
import { bareName, isWithin, matchName, type Named, nameWithin, printedName, splitNames } from './names.ts';
import type { Notes, Role } from './notes.ts';
import type { RowLabel } from './sheet.ts';

type Room = Problem['rooms'][number];
type Vehicle = Problem['vehicles'][number];
type Host = Problem['hosts'][number];

/** Where something takes place. */
export interface Spot {
  readonly place: string;
  readonly site?: string;
  readonly room?: string;
}

interface NamedSpot extends Named {
  readonly spot: Spot;
}

/** What a table does not say of people and cars that only it names: nothing follows from it. */
const UNKNOWN_SIZE = 1;
const UNKNOWN_SEATS = 200;
/** How many a car seats, in brackets; a number plate there belongs to its name. */
const ONLY_SEATS = /\s*[（(]\s*\d{1,3}\s*-?\s*(?:seats?|seater|pax|座|chỗ)\s*[）)]/iu;
/** Stand for the languages of an interpreter of whom only the name is known. */
export const UNKNOWN_LANGUAGES = ['und-host', 'und-guest'] as const;

/** All that names in a table can mean: what the problem knows, and what the table itself adds to it. */
export class Directory {
  readonly #notes: Notes;
  readonly #isAlone: boolean;
  readonly #spots: NamedSpot[];
  readonly #groups: (Named & { readonly groups: readonly string[] })[];
  readonly #interpreters: Interpreter[];
  readonly #vehicles: Vehicle[];
  readonly #hosts: Host[];
  readonly places: Place[];
  readonly delegations: Delegation[];
  readonly sites: readonly Site[];
  readonly rooms: readonly Room[];
  /** Groups that only the table knows. */
  readonly newGroups = new Set<string>();
  #made = 0;
  #home: string | undefined;

  /** @param problem undefined where there is nothing but the table */
  constructor(problem: Problem | undefined, notes: Notes) {
    this.#notes = notes;
    this.#isAlone = problem === undefined;
    this.places = [...(problem?.places ?? [])];
    this.sites = problem?.sites ?? [];
    this.rooms = problem?.rooms ?? [];
    this.delegations = [...(problem?.delegations ?? [])];
    this.#interpreters = [...(problem?.interpreters ?? [])];
    this.#vehicles = [...(problem?.vehicles ?? [])];
    this.#hosts = [...(problem?.hosts ?? [])];
    this.#spots = [
      ...this.sites.map((site) => ({ ...named(site), spot: { place: site.place, site: site.id } })),
      ...this.rooms.map((room) => ({ ...named(room), spot: { place: room.place, room: room.id } })),
      ...this.places.map((place) => ({ ...named(place), spot: { place: place.id } })),
    ];
    this.#groups = this.delegations.flatMap((delegation) => [
      ...delegation.groups.map((group) => ({ ...named(group), groups: [group.id] })),
      { ...named(delegation), groups: delegation.groups.map(({ id }) => id) },
    ]);
  }

  get interpreters(): readonly Interpreter[] {
    return this.#interpreters;
  }

  get vehicles(): readonly Vehicle[] {
    return this.#vehicles;
  }

  get hosts(): readonly Host[] {
    return this.#hosts;
  }

  get allGroups(): readonly Group[] {
    return this.delegations.flatMap(({ groups }) => groups);
  }

  /** @returns undefined where the cell is empty */
  spot(text: string, row: RowLabel): Spot | undefined {
    if (asWritten(text) === '') return undefined;
    return this.#find('place', text, row, this.#spots, () => {
      const id = this.#newId('place');
      this.places.push({ id, name: asWritten(text).slice(0, 200) });
      const spot: NamedSpot = { id, name: asWritten(text), spot: { place: id } };
      this.#spots.push(spot);
      return spot;
    })?.spot;
  }

  /** A place that is named in a sentence. */
  spotWithin(sentence: string): Spot | undefined {
    return nameWithin(sentence, this.#spots)?.spot;
  }

  /** A place of which nothing is known, not even whether it is another. */
  unknownSpot(): Spot {
    const id = this.#newId('place');
    this.places.push({ id, name: UNKNOWN_PLACE });
    return { place: id };
  }

  /** The groups whom a title names, by their own or their delegation's name: `Programme of the Kestria delegation`. */
  groupsWithin(title: string): readonly string[] {
    const known = nameWithin(title, this.#groups);
    if (known) return known.groups;
    const words = ` ${fold(title)} `;
    return this.delegations
      .filter(({ name, aliases = [] }) =>
        [name, ...aliases].map(ownWordsOf).some((own) => own.length > 1 && isWithin(own, words)),
      )
      .flatMap(({ groups }) => groups.map(({ id }) => id));
  }

  /** All groups of the delegations to which some of these belong. */
  togetherWith(groupIds: ReadonlySet<string>): readonly string[] {
    return this.delegations
      .map(({ groups }) => groups.map(({ id }) => id))
      .filter((ids) => ids.some((id) => groupIds.has(id)))
      .flat();
  }

  /** Whether a name is surely that of a group. */
  knowsGroup(name: string): boolean {
    return matchName(name, this.#groups)?.how === 'sure';
  }

  /** @returns no groups where the cell is empty, `everyone` where it says so */
  groups(text: string, row: RowLabel): readonly string[] | 'everyone' {
    if (isEveryone(text)) return 'everyone';
    const known = (name: string) => this.knowsGroup(name);
    const ids = withSharedWord(splitNames(text, known)).flatMap((name) => {
      if (isEveryone(name)) return this.allGroups.map(({ id }) => id);
      const label = labelOf(bareName(name));
      const sameLabel = label === undefined ? [] : this.#groups.filter((each) => labelOf(each.name) === label);
      if (sameLabel.length === 1 && !known(name)) return sameLabel[0]?.groups ?? [];
      return this.#find('group', name, row, this.#groups, () => this.#newGroup(name))?.groups ?? [];
    });
    return [...new Set(ids)];
  }

  interpretersIn(text: string, row: RowLabel): readonly string[] {
    return this.#people('interpreter', text, row, this.#interpreters, (name) => {
      const id = this.#newId('interpreter');
      const interpreter: Interpreter = {
        id,
        name,
        pairs: [UNKNOWN_LANGUAGES],
        modes: ['consecutive', 'simultaneous'],
        mostMinutesADay: 1440,
        breakAfterMinutes: 180,
        breakMinutes: 15,
      };
      this.#interpreters.push(interpreter);
      return interpreter;
    });
  }

  hostsIn(text: string, row: RowLabel): readonly string[] {
    return this.#people('host', text, row, this.#hosts, (name) => {
      const host: Host = { id: this.#newId('host'), name, role: 'escort', busy: [] };
      this.#hosts.push(host);
      return host;
    });
  }

  vehiclesIn(text: string, row: RowLabel): readonly string[] {
    return this.#people('vehicle', text, row, this.#vehicles, (_, whole) => {
      const seats = Number(/(\d{1,3})\s*(?:-?\s*seat|座|chỗ)/iu.exec(whole)?.[1] ?? UNKNOWN_SEATS);
      const depot = this.places[0]?.id ?? this.unknownSpot().place;
      const vehicle: Vehicle = {
        id: this.#newId('vehicle'),
        name: asWritten(whole.replace(ONLY_SEATS, '')).slice(0, 200),
        seats: Math.min(200, Math.max(1, seats)),
        depot,
      };
      this.#vehicles.push(vehicle);
      return vehicle;
    });
  }

  /** A group that the table makes known, by a heading or because it names none. */
  #newGroup(text: string) {
    const name = printedName(text);
    const heads = Number(/(\d{1,5})\s*(?:persons?|people|pax|guests?|members|人|位|名|người|khách)/iu.exec(text)?.[1]);
    const id = this.#newId('group');
    // Wherever they all live until a hotel is named.
    this.#home ??= this.unknownSpot().place;
    const home = this.#home;
    const group: Group = {
      id,
      name,
      size: heads > 0 ? heads : UNKNOWN_SIZE,
      languages: [],
      arrival: { at: 0, place: home, minutes: 0 },
      departure: { at: 0, place: home, minutes: 0 },
      hotel: home,
      day: { from: 0, to: 1440 },
      meals: [
        { name: 'Lunch', from: 660, to: 870, minutes: 30 },
        { name: 'Dinner', from: 1020, to: 1320, minutes: 45 },
      ],
      restMinutes: 30,
      bufferMinutes: 0,
      interests: new Map(),
      caps: new Map(),
      needsVehicle: false,
    };
    this.delegations.push({ id: `${id} delegation`, name, groups: [group] });
    this.newGroups.add(id);
    const entry = { id, name, groups: [id] };
    this.#groups.push(entry);
    return entry;
  }

  #people<T extends Named>(
    role: 'interpreter' | 'host' | 'vehicle',
    text: string,
    row: RowLabel,
    known: readonly T[],
    make: (name: string, whole: string) => T,
  ): readonly string[] {
    if (/^[-–—/.]*$|^(?:no|none|không|无|n\/a)$/iu.test(plain(text))) return [];
    const isKnown = (name: string) => matchName(name, known)?.how === 'sure';
    const names = splitNames(text, isKnown).filter((name) => fold(name) !== '');
    return [
      ...new Set(
        names.flatMap((name) => this.#find(role, name, row, known, () => make(printedName(name), name))?.id ?? []),
      ),
    ];
  }

  /** Who or what is meant by a name in a row; what nobody knows is new, and asked about where there is a problem to know it. */
  #find<T extends Named>(role: Role, text: string, row: RowLabel, known: readonly T[], make: () => T): T | undefined {
    const name = asWritten(text);
    const id = `name.${role}.${fold(bareName(name)).slice(0, 60)}`;
    const answer = this.#notes.answer(id);
    if (answer === 'none') return undefined;
    if (answer !== undefined && answer !== 'new') {
      const meant = matchName(answer, known);
      if (meant && meant.how !== 'near') return meant.found;
    }
    const match = matchName(name, known);
    if (match && match.how !== 'near') {
      if (match.how === 'likely') this.#notes.add('read-as', { name, as: match.found.name }, { row, id });
      return match.found;
    }
    if (answer === 'new') return make();
    if (match) {
      const candidates = match.found.slice(0, 5);
      const options = [...candidates.map((each) => each.name), 'new'];
      this.#notes.add(
        'did-you-mean',
        { name, role, candidates: candidates.map((each) => each.name) },
        { row, id, options },
      );
      if (match.found.length === 1) return match.found[0];
    } else if (!this.#isAlone) {
      const options = [...known.slice(0, 20).map((each) => each.name), 'new', 'none'];
      this.#notes.add('not-known', { name, role }, { row, id, options });
    }
    return make();
  }

  #newId(kind: string): string {
    this.#made += 1;
    return `table ${kind} ${this.#made}`;
  }
}

function named({ id, name, aliases }: Named): Named {
  return { id, name, ...(aliases && { aliases }) };
}
