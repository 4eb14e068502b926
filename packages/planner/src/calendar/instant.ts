import { clockOf, dayOf, formatClock, formatDate, type Minute } from '../time.ts';

/** Turns times on the wall of one zone into instants. */
export class Instants {
  readonly #firstDay: number;
  readonly #format: Intl.DateTimeFormat;

  /** @param firstDay days since 1970-01-01, from which minutes count */
  constructor({ zone, firstDay }: { readonly zone: string; readonly firstDay: number }) {
    this.#firstDay = firstDay;
    this.#format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  }

  /**
   * `20260504T023000Z`. A time that the clock skips is as much later as the clock is put forward; of one that comes twice it is the first.
   * @see RFC 5545, 3.3.5
   */
  utc(minute: Minute): string {
    const wall = Date.parse(`${formatDate(this.#firstDay + dayOf(minute))}T${formatClock(clockOf(minute))}:00Z`);
    const [before, after] = [this.#offset(wall - 86_400_000), this.#offset(wall + 86_400_000)];
    // Of the two offsets around, the one that holds at the instant that it gives.
    const found = [before, after]
      .map((offset) => wall - offset)
      .find((instant) => wall - this.#offset(instant) === instant);
    return compact(new Date(found ?? wall - before));
  }

  /** Milliseconds ahead of UTC. */
  #offset(instant: number): number {
    const name = this.#format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
    const [, sign, hours, minutes, seconds = '0'] = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name) ?? [];
    if (sign === undefined) return 0;
    return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  }
}

/** `20260504T023000Z`. */
export function compact(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
