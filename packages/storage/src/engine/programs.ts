/** How PostgreSQL's own programs are run. */
import type { Place } from './place.ts';

/** The account that a program runs as, in the words of `spawn`. */
export function identity(place: Place): { uid?: number; gid?: number } {
  return place.runAs === null ? {} : { uid: place.runAs.uid, gid: place.runAs.gid };
}

/** A fixed locale and no user settings: the same cluster whatever the person's shell says. */
export const ENVIRONMENT = {
  ...process.env,
  LANG: 'C',
  LC_ALL: 'C',
  LC_MESSAGES: 'C',
  TZ: 'UTC',
  PGUSER: undefined,
  PGDATA: undefined,
};
