import type { Problem } from './problem/problem.ts';
import { type Clock, MINUTES_A_DAY, type Minute } from './time.ts';

interface KnownDrive {
  readonly minutes: number;
  readonly between: readonly [from: Clock, to: Clock] | undefined;
}

/**
 * How long it takes from place to place, in whole minutes, by the time of day at which one leaves: a known drive where the problem gives one,
 * else the straight line times the detour at the speed of that hour, and the overhead. No time at all within one place.
 */
export class Travel {
  readonly #indices: ReadonlyMap<string, number>;
  readonly #travel: Problem['travel'];
  /** Of each minute of the day, how far one drives in it. */
  readonly #metresAMinute: Float64Array;
  readonly #fastest: number;
  /** Times of day between which no drive changes: of each minute, which; and of each, its first minute. */
  readonly #spanOf = new Uint16Array(MINUTES_A_DAY);
  readonly #spans: Clock[] = [];
  /** By place and span, minutes to all other places and from them; made when first asked for. */
  readonly #from: (Int16Array | undefined)[];
  readonly #into: (Int16Array | undefined)[];
  /** Metres along the road from a place to all others, made when first asked for; NaN where nothing is known. */
  readonly #metres: (Float64Array | undefined)[];
  /** Of each place, in metres from the equator and in degrees; NaN where they are not known. */
  readonly #north: Float64Array;
  readonly #longitudes: Float64Array;
  /** Cosine and sine of half of each latitude. */
  readonly #cosines: Float64Array;
  readonly #sines: Float64Array;
  readonly #known = new Map<number, KnownDrive[]>();

  constructor({ places, travel }: Pick<Problem, 'places' | 'travel'>) {
    this.#travel = travel;
    this.#indices = new Map(places.map(({ id }, index) => [id, index]));
    const changes = new Set([
      ...travel.kmPerHour.flatMap(({ from, to }) => [from, to]),
      ...travel.legs.flatMap(({ between }) => between ?? []),
    ]);
    this.#metresAMinute = new Float64Array(MINUTES_A_DAY);
    for (const { from, to, kmPerHour } of travel.kmPerHour) this.#metresAMinute.fill((kmPerHour * 1000) / 60, from, to);
    this.#fastest = this.#metresAMinute.reduce((most, each) => Math.max(most, each), 1);
    for (let clock = 0; clock < MINUTES_A_DAY; clock += 1) {
      if (clock === 0 || changes.has(clock)) this.#spans.push(clock);
      this.#spanOf[clock] = this.#spans.length - 1;
    }
    this.#from = new Array(places.length * this.#spans.length);
    this.#into = travel.legs.length > 0 ? new Array(this.#from.length) : this.#from;
    this.#metres = new Array(places.length);
    this.#north = Float64Array.from(places, ({ latitude = Number.NaN }) => latitude * METRES_A_DEGREE);
    this.#longitudes = Float64Array.from(places, ({ longitude = Number.NaN }) => longitude);
    this.#cosines = Float64Array.from(places, ({ latitude = 0 }) => cosine(latitude / 2));
    this.#sines = Float64Array.from(places, ({ latitude = 0 }) => cosine(90 - latitude / 2));
    for (const { from, to, minutes, between } of travel.legs) this.#learn(from, to, { minutes, between });
    const given = new Set(travel.legs.map(({ from, to }) => `${from}\n${to}`));
    for (const { from, to, minutes, between } of travel.legs)
      if (!given.has(`${to}\n${from}`)) this.#learn(to, from, { minutes, between });
  }

  /** The same for all problems that share their places and drives, as those do of which only the items differ. */
  static of({ places, travel }: Pick<Problem, 'places' | 'travel'>): Travel {
    const known = TRAVELS.get(travel);
    if (known?.places === places) return known.made;
    const made = new Travel({ places, travel });
    TRAVELS.set(travel, { places, made });
    return made;
  }

  /** The number by which `minutes` knows a place. @throws RangeError where the problem has no such place */
  indexOf(id: string): number {
    const index = this.#indices.get(id);
    if (index === undefined) throw new RangeError(`no place ${id}`);
    return index;
  }

  /** Minutes from one place to another, leaving at `at`; -1 where neither a drive nor coordinates are known. */
  minutes(from: number, to: number, at: Minute): number {
    return this.minutesFrom(from, at)[to] ?? -1;
  }

  /** Minutes from one place to each, leaving at `at`. */
  minutesFrom(from: number, at: Minute): Int16Array {
    const row = this.#rowOf(from, at);
    return this.#from[row] ?? this.#fill(this.#from, row, (to, clock) => this.#measured(from, to, clock));
  }

  /** Minutes to one place from each, leaving there at `at`. */
  minutesInto(to: number, at: Minute): Int16Array {
    const row = this.#rowOf(to, at);
    return this.#into[row] ?? this.#fill(this.#into, row, (from, clock) => this.#measured(from, to, clock));
  }

  #rowOf(place: number, at: Minute): number {
    const clock = at - Math.floor(at / MINUTES_A_DAY) * MINUTES_A_DAY;
    return place * this.#spans.length + (this.#spanOf[clock] ?? 0);
  }

  #fill(rows: (Int16Array | undefined)[], row: number, minutesAt: (other: number, clock: Clock) => number): Int16Array {
    const clock = this.#spans[row % this.#spans.length] ?? 0;
    const made = new Int16Array(this.#metres.length);
    for (let other = 0; other < made.length; other += 1) made[other] = minutesAt(other, clock);
    rows[row] = made;
    return made;
  }

  #measured(from: number, to: number, clock: Clock): number {
    if (from === to) return 0;
    const drives = this.#known.get(from * this.#metres.length + to);
    const drive = drives?.find(({ between }) => !between || (between[0] <= clock && clock < between[1]));
    if (drive) return drive.minutes;
    const metres = (this.#metres[from] ?? this.#metresFrom(from))[to] ?? Number.NaN;
    const minutes = Math.ceil(metres / (this.#metresAMinute[clock] ?? 1)) + this.#travel.overheadMinutes;
    if (minutes > MOST_MINUTES) return MOST_MINUTES;
    return minutes >= 0 ? minutes : -1;
  }

  /** The fewest minutes from one place to another at any time of day. */
  shortest(from: number, to: number): number {
    if (from === to) return 0;
    const metres = (this.#metres[from] ?? this.#metresFrom(from))[to] ?? Number.NaN;
    const estimate = Math.ceil(metres / this.#fastest) + this.#travel.overheadMinutes;
    const known = this.#known.get(from * this.#metres.length + to) ?? [];
    const isAlwaysKnown = known.some(({ between }) => between === undefined);
    return known.reduce(
      (least, { minutes }) => Math.min(least, minutes),
      isAlwaysKnown || !(estimate >= 0) ? MOST_MINUTES : Math.min(MOST_MINUTES, estimate),
    );
  }

  #learn(from: string, to: string, drive: KnownDrive): void {
    const key = this.indexOf(from) * this.#metres.length + this.indexOf(to);
    const drives = this.#known.get(key);
    if (drives) drives.push(drive);
    else this.#known.set(key, [drive]);
  }

  /** On the sphere seen as flat around the middle of both: within a city, less than a metre off. */
  #metresFrom(from: number): Float64Array {
    const metres = new Float64Array(this.#metres.length);
    const north = this.#north[from] ?? 0;
    const longitude = this.#longitudes[from] ?? 0;
    const cosineHere = this.#cosines[from] ?? 1;
    const sineHere = this.#sines[from] ?? 0;
    for (let to = 0; to < metres.length; to += 1) {
      const up = (this.#north[to] ?? 0) - north;
      const turn = Math.abs((this.#longitudes[to] ?? 0) - longitude);
      const narrowing = cosineHere * (this.#cosines[to] ?? 1) - sineHere * (this.#sines[to] ?? 0);
      const along = Math.min(turn, 360 - turn) * METRES_A_DEGREE * narrowing;
      metres[to] = Math.sqrt(up * up + along * along) * this.#travel.detour;
    }
    this.#metres[from] = metres;
    return metres;
  }
}

const TRAVELS = new WeakMap<Problem['travel'], { readonly places: Problem['places']; readonly made: Travel }>();

/** Longer than any horizon of planning cares for. */
const MOST_MINUTES = 30_000;
const METRES_A_DEGREE = 111_195;

/** Of degrees from -90 to 135. By its series, in plain multiplication: `Math.cos` differs in its last digit from engine to engine. */
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
