import { type Day, formatDate } from '../time.ts';
import type { Problem } from './problem.ts';

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Days of the horizon that do not have 24 hours in its zone. */
export function clockChanges({ zone, firstDay, days }: Pick<Problem, 'zone' | 'firstDay' | 'days'>): readonly Day[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (day: Day) => {
    const noon = new Date(`${formatDate(firstDay + day)}T12:00:00Z`);
    return format.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value;
  };
  // Clocks change in the small hours: a day whose noon has another offset than the noon before is such a day.
  return Array.from({ length: days }, (_, day) => day).filter((day) => offsetAt(day) !== offsetAt(day - 1));
}
