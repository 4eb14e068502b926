import type { Place, Problem } from './problem/problem.ts';
import { type Clock, clockOf, MINUTES_A_DAY, type Minute } from './time.ts';

interface KnownDrive {
  readonly minutes: number;
  readonly between: readonly [from: Clock, to: Clock] | undefined;
}

/**
 * How long it takes from place to place, in whole minutes, by the time of day at which one leaves: a known drive where the problem gives one,
 * else the straight line times the detour at the speed of that hour, and the overhead. No time at all within one place.
 */
export class Travel {
  readonly #places: readonly Place[];
  readonly #indices: ReadonlyMap<string, number>;
  readonly #travel: Problem['travel'];
  /** Of each minute of the day, which speed holds. */
  readonly #speedAt: Uint8Array;
  /** By speed and place of departure, made when first asked for; -1 where nothing is known. */
  readonly #rows: (Int16Array | undefined)[];
  readonly #known = new Map<number, KnownDrive[]>();

  constructor({ places, travel }: Pick<Problem, 'places' | 'travel'>) {
    this.#places = places;
    this.#travel = travel;
    this.#indices = new Map(places.map(({ id }, index) => [id, index]));
    this.#speedAt = new Uint8Array(MINUTES_A_DAY);
    for (const [speed, { from, to }] of travel.kmPerHour.entries()) this.#speedAt.fill(speed, from, to);
    this.#rows = new Array(travel.kmPerHour.length * places.length);
    for (const { from, to, minutes, between } of travel.legs) this.#learn(from, to, { minutes, between });
    const given = new Set(travel.legs.map(({ from, to }) => `${from}\n${to}`));
    for (const { from, to, minutes, between } of travel.legs)
      if (!given.has(`${to}\n${from}`)) this.#learn(to, from, { minutes, between });
  }

  /** The number by which `minutes` knows a place. @throws RangeError where the problem has no such place */
  indexOf(id: string): number {
    const index = this.#indices.get(id);
    if (index === undefined) throw new RangeError(`no place ${id}`);
    return index;
  }

  /** Minutes from one place to another, leaving at `at`; -1 where neither a drive nor coordinates are known. */
  minutes(from: number, to: number, at: Minute): number {
    if (from === to) return 0;
    if (this.#known.size > 0) {
      const drives = this.#known.get(from * this.#places.length + to);
      const clock = clockOf(at);
      const drive = drives?.find(({ between }) => !between || (between[0] <= clock && clock < between[1]));
      if (drive) return drive.minutes;
    }
    const speed = this.#speedAt[clockOf(at)] ?? 0;
    const row = this.#rows[speed * this.#places.length + from] ?? this.#row(speed, from);
    return row[to] ?? -1;
  }

  #learn(from: string, to: string, drive: KnownDrive): void {
    const key = this.indexOf(from) * this.#places.length + this.indexOf(to);
    const drives = this.#known.get(key);
    if (drives) drives.push(drive);
    else this.#known.set(key, [drive]);
  }

  #row(speed: number, from: number): Int16Array {
    const { detour, overheadMinutes, kmPerHour } = this.#travel;
    const metresAMinute = ((kmPerHour[speed]?.kmPerHour ?? 25) * 1000) / 60;
    const start = this.#places[from];
    const row = new Int16Array(this.#places.length).fill(-1);
    for (let to = 0; to < row.length; to += 1) {
      const end = this.#places[to];
      const metres = start && end && metresBetween(start, end);
      if (metres === undefined) continue;
      row[to] = Math.min(MOST_MINUTES, Math.ceil((metres * detour) / metresAMinute) + overheadMinutes);
    }
    this.#rows[speed * this.#places.length + from] = row;
    return row;
  }
}

/** Longer than any horizon of planning cares for, and within 16 bits. */
const MOST_MINUTES = 30_000;
const METRES_A_DEGREE = 111_195;

/** On the sphere seen as flat around the middle of both: within a city, less than a metre off. */
function metresBetween(one: Place, other: Place): number | undefined {
  const { latitude, longitude } = one;
  if (latitude === undefined || longitude === undefined) return undefined;
  if (other.latitude === undefined || other.longitude === undefined) return undefined;
  const north = (other.latitude - latitude) * METRES_A_DEGREE;
  const turn = Math.abs(other.longitude - longitude);
  const east = Math.min(turn, 360 - turn) * METRES_A_DEGREE * cosine((latitude + other.latitude) / 2);
  return Math.sqrt(north * north + east * east);
}

/** Of degrees from -90 to 90. By its series, in plain multiplication: `Math.cos` differs in its last digit from engine to engine. */
function cosine(degrees: number): number {
  const square = ((degrees * Math.PI) / 180) ** 2;
  let term = 1;
  let sum = 1;
  for (let nth = 1; nth <= 12; nth += 1) {
    term *= -square / ((2 * nth - 1) * (2 * nth));
    sum += term;
  }
  return sum;
}
