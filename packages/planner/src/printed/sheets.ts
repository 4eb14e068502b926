import { UNKNOWN_PLACE } from '../plan/called.ts';
import { Facts } from '../plan/facts.ts';
import type { Plan, Stop } from '../plan/plan.ts';
import { type Day, type Minute, programmeDayOf } from '../time.ts';
import type { Language } from '../words/language.ts';
import { PRINTED } from '../words/printed.ts';
import { Speech } from '../words/speech.ts';

/** For whom a programme is printed; `person` is everybody who receives, accompanies or interprets. */
export type PrintedBy = 'group' | 'person' | 'driver' | 'interpreter' | 'venue';

/** One line of a printed programme, in words. */
export interface PrintedRow {
  /** `09:30–10:30`. */
  readonly time: string;
  readonly activity: string;
  readonly place: string;
  readonly groups: string;
  readonly interpreters: string;
  readonly vehicles: string;
  readonly hosts: string;
  readonly remarks: string;
  /** On the way, and not there yet. */
  readonly isDrive: boolean;
}

export interface PrintedDay {
  /** `Monday, 4 May 2026`. */
  readonly heading: string;
  readonly rows: readonly PrintedRow[];
}

/** The programme of one group, person, car or venue: what its holder carries. */
export interface PrintedSheet {
  /** Ids of whom it is for, as the problem has them. */
  readonly of: readonly string[];
  readonly title: string;
  /** Beside the title: how many they are. Empty where nobody knows. */
  readonly note: string;
  readonly days: readonly PrintedDay[];
  /** Columns that say something in one of its rows at least, in order. */
  readonly columns: readonly PrintedColumn[];
}

const COLUMNS = ['time', 'activity', 'place', 'groups', 'interpreters', 'vehicles', 'hosts', 'remarks'] as const;
export type PrintedColumn = (typeof COLUMNS)[number];

export interface PrintOptions {
  readonly by: PrintedBy;
  readonly language: Language;
  /** Remarks of stops, by their ids. */
  readonly remarks?: ReadonlyMap<string, string>;
}

interface Line {
  readonly from: Minute;
  readonly to: Minute;
  readonly row: Omit<PrintedRow, 'time'>;
}

/** Sheets to be printed or sent, one for each who has something to do. */
export function sheetsOf(
  plan: Pick<Plan, 'problem' | 'stops' | 'legs'>,
  options: PrintOptions,
): readonly PrintedSheet[] {
  return new Printing(plan, options).sheets();
}

class Printing {
  readonly #facts: Facts;
  readonly #options: PrintOptions;
  readonly #speech: Speech;

  constructor(plan: Pick<Plan, 'problem' | 'stops' | 'legs'>, options: PrintOptions) {
    this.#facts = new Facts(plan);
    this.#options = options;
    this.#speech = new Speech(options.language, plan.problem.firstDay);
  }

  sheets(): readonly PrintedSheet[] {
    const { problem, groups } = this.#facts;
    const stops = [...this.#facts.stops, ...this.#facts.moments.map(({ stop }) => stop)];
    const { persons } = PRINTED[this.#options.language];
    const atStops = (holds: (stop: Stop) => boolean, hidden: PrintedColumn, groups?: readonly string[]) =>
      stops.filter(holds).map((stop) => this.#atStop(stop, hidden, groups ?? stop.groups));
    switch (this.#options.by) {
      case 'group':
        return groups.flatMap(({ id, name, size }) =>
          this.#sheet([id], name, size > 1 ? persons(size) : '', [
            ...atStops((stop) => stop.groups.includes(id), 'groups', [id]),
            ...this.#drives((drive) => drive.groups.includes(id) && drive.from !== drive.to, false),
          ]),
        );
      case 'interpreter':
        return problem.interpreters.flatMap(({ id, name }) =>
          this.#sheet(
            [id],
            name,
            '',
            atStops((stop) => stop.interpreters.includes(id), 'interpreters'),
          ),
        );
      case 'person':
        return this.#people().flatMap(({ name, ids }) =>
          this.#sheet(
            [...ids],
            name,
            '',
            atStops(({ hosts, interpreters }) => [...hosts, ...interpreters].some((id) => ids.has(id)), 'remarks'),
          ),
        );
      case 'driver':
        return problem.vehicles.flatMap(({ id, name }) =>
          this.#sheet(
            [id],
            name,
            '',
            this.#drives(({ vehicles }) => vehicles.includes(id), true),
          ),
        );
      case 'venue':
        return this.#venues().flatMap(({ id, name, holds }) => this.#sheet([id], name, '', atStops(holds, 'place')));
    }
  }

  /** Hosts and interpreters, one of a name. */
  #people(): readonly { readonly name: string; readonly ids: ReadonlySet<string> }[] {
    const { hosts, interpreters } = this.#facts.problem;
    const people = new Map<string, Set<string>>();
    for (const { id, name } of [...hosts, ...interpreters]) people.set(name, (people.get(name) ?? new Set()).add(id));
    return [...people].map(([name, ids]) => ({ name, ids }));
  }

  #venues(): readonly { readonly id: string; readonly name: string; readonly holds: (stop: Stop) => boolean }[] {
    const { rooms, places, sites } = this.#facts.problem;
    const isPlain = ({ room, site }: Stop) => room === undefined && site === undefined;
    return [
      ...sites.map(({ id, name }) => ({
        id,
        name,
        holds: ({ site, room }: Stop) => site === id && room === undefined,
      })),
      ...rooms.map(({ id, name }) => ({ id, name, holds: ({ room }: Stop) => room === id })),
      ...places
        .filter(({ name }) => name !== UNKNOWN_PLACE)
        .map(({ id, name }) => ({ id, name, holds: (stop: Stop) => stop.place === id && isPlain(stop) })),
    ];
  }

  #sheet(of: readonly string[], title: string, note: string, lines: readonly Line[]): readonly PrintedSheet[] {
    if (lines.length === 0) return [];
    const days = new Map<Day, PrintedRow[]>();
    const headings = new Map<Day, string>();
    for (const { from, to, row } of [...lines].sort(
      (one, other) => one.from - other.from || one.to - other.to || Number(other.row.isDrive) - Number(one.row.isDrive),
    )) {
      const day = Math.max(0, programmeDayOf(from));
      const time = to > from ? `${this.#speech.clock(from)}–${this.#speech.clock(to)}` : this.#speech.clock(from);
      days.set(day, [...(days.get(day) ?? []), { time, ...row }]);
      if (!headings.has(day)) headings.set(day, this.#speech.longDate(day * 1440));
    }
    const rows = [...days.values()].flat();
    return [
      {
        of,
        title,
        note,
        days: [...days].map(([day, each]) => ({ heading: headings.get(day) ?? '', rows: each })),
        columns: COLUMNS.filter((column) => rows.some((row) => row[column] !== '')),
      },
    ];
  }

  /**
   * @param hidden what is the same on the whole sheet
   * @param driven whose cars are told
   */
  #atStop(stop: Stop, hidden: PrintedColumn, driven: readonly string[]): Line {
    const { from, to, groups, interpreters, hosts, room, place } = stop;
    const facts = this.#facts;
    const { separator } = PRINTED[this.#options.language];
    const venue =
      room === undefined ? facts.name('places', place) : `${facts.name('rooms', room)}, ${facts.name('places', place)}`;
    const listed = (names: readonly string[]) => names.join(separator);
    const row = {
      activity: this.#title(stop),
      place: venue === UNKNOWN_PLACE ? '' : venue,
      groups: listed(facts.groupNames(groups)),
      interpreters: listed(interpreters.map((id) => facts.name('interpreters', id))),
      vehicles: listed(this.#carsAt(stop, driven)),
      hosts: listed(hosts.map((id) => facts.name('hosts', id))),
      remarks: this.#options.remarks?.get(stop.id) ?? '',
      isDrive: false,
    };
    return { from, to, row: { ...row, [hidden]: '' } };
  }

  /** The cars that stay with groups at a stop. */
  #carsAt({ place, from }: Stop, groups: readonly string[]): readonly string[] {
    const waiting = this.#facts.drives.filter(
      (drive) =>
        drive.from === place &&
        drive.to === place &&
        drive.leaves === from &&
        drive.groups.some((id) => groups.includes(id)),
    );
    return [...new Set(waiting.flatMap(({ vehicles }) => vehicles))].map((id) => this.#facts.name('vehicles', id));
  }

  /** What a desk has written stays as it is; the rest is called by what it is, in the language. */
  #title(stop: Stop): string {
    return this.#speech.title(this.#facts.called(stop));
  }

  #drives(isMeant: (drive: Facts['drives'][number]) => boolean, isForDriver: boolean): readonly Line[] {
    const { drive, drives, waits, thereBy, persons, separator } = PRINTED[this.#options.language];
    const facts = this.#facts;
    return facts.drives.filter(isMeant).map(({ groups, from, to, leaves, arrives, vehicles }): Line => {
      const [start, end] = [facts.name('places', from), facts.name('places', to)];
      const heads = groups.reduce((sum, id) => sum + (facts.group(id)?.size ?? 0), 0);
      const isWait = from === to;
      const goes = end === UNKNOWN_PLACE ? undefined : end;
      const driven = isForDriver && start !== UNKNOWN_PLACE && goes ? drives(start, goes) : drive(goes);
      // Nobody knows when to leave, only when to be there.
      const told = arrives > leaves ? driven : thereBy(driven);
      const who = facts.groupNames(groups).join(separator);
      return {
        from: leaves,
        to: arrives,
        row: {
          activity: isWait ? waits(end === UNKNOWN_PLACE ? undefined : end) : told,
          place: '',
          groups: isForDriver ? (heads > groups.length ? `${who} (${persons(heads)})` : who) : '',
          interpreters: '',
          vehicles: isForDriver ? '' : vehicles.map((id) => facts.name('vehicles', id)).join(separator),
          hosts: '',
          remarks: '',
          isDrive: !isForDriver,
        },
      };
    });
  }
}
