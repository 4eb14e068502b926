import { formatClock, formatDate, MINUTES_A_DAY, parseClock, parseDate } from '../time.ts';

/** What is wrong with a file, and where: `$.sites[3].open[0].to`. */
export interface Fault {
  readonly path: string;
  readonly code:
    | 'missing'
    | 'unknown-field'
    | 'wrong-kind'
    | 'out-of-range'
    | 'too-many'
    | 'duplicate'
    | 'unknown-reference'
    | 'contradiction'
    | 'impossible';
  readonly words: string;
}

/** One reading of a file: what its times are counted from, and what was found wrong. */
export interface Reading {
  /** Days since 1970-01-01 of the problem's first day. */
  readonly firstDay: number;
  readonly faults: Fault[];
}

/**
 * How one thing is written in a file: read and checked, written again, and told as a JSON Schema, all from one declaration, so that the three
 * cannot disagree.
 */
export interface Form<T> {
  readonly schema: object;
  /** What a field is that is left out, where it may be. */
  readonly absent?: T;
  readonly isOptional?: true;
  /** @returns undefined where it is at fault, which is then among `reading.faults` */
  read(value: unknown, path: string, reading: Reading): T | undefined;
  write(value: T, firstDay: number): unknown;
}

export type Formed<F> = F extends Form<infer T> ? T : never;

function refuse(reading: Reading, path: string, code: Fault['code'], words: string): undefined {
  reading.faults.push({ path, code, words });
  return undefined;
}

const asIs = <T>(value: T): unknown => value;

/** Words: 1 to `longest` characters. */
export function text(description: string, longest = 200): Form<string> {
  return {
    schema: { type: 'string', minLength: 1, maxLength: longest, description },
    read: (value, path, reading) =>
      typeof value === 'string' && value.length > 0 && value.length <= longest
        ? value
        : refuse(reading, path, 'wrong-kind', `expected text of 1 to ${longest} characters`),
    write: asIs,
  };
}

export function oneOf<const T extends string>(words: readonly T[], description: string): Form<T> {
  return {
    schema: { enum: words, description },
    read: (value, path, reading) =>
      words.find((word) => word === value) ??
      refuse(reading, path, 'wrong-kind', `expected one of ${words.map((word) => `“${word}”`).join(', ')}`),
    write: asIs,
  };
}

export function flag(description: string): Form<boolean> {
  return {
    schema: { type: 'boolean', description },
    read: (value, path, reading) =>
      typeof value === 'boolean' ? value : refuse(reading, path, 'wrong-kind', 'expected true or false'),
    write: asIs,
  };
}

export function whole(least: number, most: number, description: string): Form<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most, description },
    read: (value, path, reading) =>
      Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
        ? Number(value)
        : refuse(reading, path, 'out-of-range', `expected a whole number from ${least} to ${most}`),
    write: asIs,
  };
}

export function real(least: number, most: number, description: string): Form<number> {
  return {
    schema: { type: 'number', minimum: least, maximum: most, description },
    read: (value, path, reading) =>
      typeof value === 'number' && value >= least && value <= most
        ? value
        : refuse(reading, path, 'out-of-range', `expected a number from ${least} to ${most}`),
    write: asIs,
  };
}

/** A time of day, `09:30`; inside, minutes since 00:00. */
export function clock(description: string): Form<number> {
  return {
    schema: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$', description },
    read: (value, path, reading) =>
      (typeof value === 'string' ? parseClock(value) : undefined) ??
      refuse(reading, path, 'wrong-kind', 'expected a time of day such as 09:30'),
    write: formatClock,
  };
}

/** A date, `2026-05-04`; inside, days since the problem's first day. */
export function date(description: string): Form<number> {
  return {
    schema: { type: 'string', format: 'date', description },
    read: (value, path, reading) => {
      const epochDay = typeof value === 'string' ? parseDate(value) : undefined;
      if (epochDay === undefined) return refuse(reading, path, 'wrong-kind', 'expected a date such as 2026-05-04');
      return epochDay - reading.firstDay;
    },
    write: (day, firstDay) => formatDate(firstDay + day),
  };
}

/** A date and a time by the wall clock, `2026-05-04T09:30`; inside, minutes since 00:00 of the problem's first day. */
export function moment(description: string): Form<number> {
  return {
    schema: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d$', description },
    read: (value, path, reading) => {
      const [day, time, ...rest] = typeof value === 'string' ? value.split('T') : [];
      const epochDay = day === undefined ? undefined : parseDate(day);
      const minutes = time === undefined ? undefined : parseClock(time);
      if (epochDay === undefined || minutes === undefined || minutes === MINUTES_A_DAY || rest.length > 0)
        return refuse(reading, path, 'wrong-kind', 'expected a date and a time such as 2026-05-04T09:30');
      return (epochDay - reading.firstDay) * MINUTES_A_DAY + minutes;
    },
    write: (minute, firstDay) => {
      const day = Math.floor(minute / MINUTES_A_DAY);
      return `${formatDate(firstDay + day)}T${formatClock(minute - day * MINUTES_A_DAY)}`;
    },
  };
}

export function list<T>(each: Form<T>, most: number, description: string): Form<readonly T[]> {
  return {
    schema: { type: 'array', items: each.schema, maxItems: most, description },
    read: (value, path, reading) => {
      if (!Array.isArray(value)) return refuse(reading, path, 'wrong-kind', 'expected a list');
      if (value.length > most)
        return refuse(reading, path, 'too-many', `expected at most ${most}, found ${value.length}`);
      const items = value.map((item: unknown, nth) => each.read(item, `${path}[${nth}]`, reading));
      return items.flatMap((item) => (item === undefined ? [] : [item]));
    },
    write: (items, firstDay) => items.map((item) => each.write(item, firstDay)),
  };
}

export function pair<A, B>(first: Form<A>, second: Form<B>, description: string): Form<readonly [A, B]> {
  return {
    schema: { type: 'array', prefixItems: [first.schema, second.schema], minItems: 2, maxItems: 2, description },
    read: (value, path, reading) => {
      if (!Array.isArray(value) || value.length !== 2)
        return refuse(reading, path, 'wrong-kind', 'expected a list of two');
      const one = first.read(value[0], `${path}[0]`, reading);
      const other = second.read(value[1], `${path}[1]`, reading);
      return one === undefined || other === undefined ? undefined : [one, other];
    },
    write: ([one, other], firstDay) => [first.write(one, firstDay), second.write(other, firstDay)],
  };
}

/** Words to values. A Map, since the words are the file's own (`__proto__`). */
export function table<T>(each: Form<T>, most: number, description: string): Form<ReadonlyMap<string, T>> {
  return {
    schema: { type: 'object', additionalProperties: each.schema, maxProperties: most, description },
    read: (value, path, reading) => {
      if (!isObject(value)) return refuse(reading, path, 'wrong-kind', 'expected an object');
      const entries = Object.entries(value);
      if (entries.length > most)
        return refuse(reading, path, 'too-many', `expected at most ${most}, found ${entries.length}`);
      const result = new Map<string, T>();
      for (const [key, item] of entries) {
        const read = each.read(item, `${path}[${JSON.stringify(key)}]`, reading);
        if (read !== undefined) result.set(key, read);
      }
      return result;
    },
    write: (items, firstDay) => Object.fromEntries([...items].map(([key, item]) => [key, each.write(item, firstDay)])),
  };
}

/** A field that may be left out. */
export function optional<T>(form: Form<T>): Form<T> & { readonly isOptional: true } {
  return { ...form, isOptional: true };
}

/** A field that is `absent` where it is left out. */
export function withDefault<T>(form: Form<T>, absent: T): Form<T> {
  return { ...form, absent, schema: { ...form.schema, default: form.write(absent, 0) } };
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
