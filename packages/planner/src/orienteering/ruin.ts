import type { Random } from '../random.ts';
import type { Tours } from './tours.ts';

/** The longest string that is removed, and how many stops a ruin removes on average: the paper's values. */
const LONGEST_STRING = 10;
const MEAN_REMOVED = 10;
/** Of so many ruins, one makes two routes go on as each other instead. */
const EXCHANGE = 16;

/**
 * Removes strings of neighbouring stops from routes that pass near one vertex, served or not: together they open a gap in one region.
 * @see Christiaens, Vanden Berghe (2020), Slack Induction by String Removals, Transportation Science 54(2), section 5.1
 */
export function ruin(tours: Tours, random: Random): void {
  const { terrain, routeOf, touched } = tours;
  const { vertices, near, routes } = terrain;
  const meanLength = (vertices - 1 - tours.absentCount) / routes;
  const longest = Math.min(LONGEST_STRING, meanLength);
  const strings = Math.min(routes, drawnUpTo(random, (4 * MEAN_REMOVED) / (1 + longest) - 1));
  if (routes > 1 && random.below(EXCHANGE) === 0 && exchangeTails(tours, random)) return;
  const row = (1 + random.below(vertices - 1)) * vertices;
  for (let i = 0, cut = 0; i < vertices - 1 && cut < strings; i++) {
    const vertex = near[row + i] as number;
    const route = routeOf[vertex] as number;
    if (route < 0 || (touched[route] as number) !== 0) continue;
    const length = tours.lengthOf(route);
    const count = drawnUpTo(random, Math.min(length, longest));
    const place = tours.placeOf(vertex);
    const least = Math.max(1, place - count + 1);
    const most = Math.min(place, length - count + 1);
    tours.cut(route, least + random.below(most - least + 1), count);
    cut++;
  }
}

/**
 * Two routes that pass near each other go on as each other from there: what no removal of some stops comes to, since all that follows them
 * would have to change hands at once.
 *
 * @returns whether there are two
 */
function exchangeTails(tours: Tours, random: Random): boolean {
  const { terrain, routeOf } = tours;
  const { vertices, near, staysOf } = terrain;
  const row = (1 + random.below(vertices - 1)) * vertices;
  let first = -1;
  for (let i = 0; i < vertices - 1; i++) {
    const vertex = near[row + i] as number;
    const route = routeOf[vertex] as number;
    if (route < 0) continue;
    if (first < 0) {
      first = vertex;
      continue;
    }
    const other = routeOf[first] as number;
    if (route === other || (staysOf[route] as number) !== (staysOf[other] as number)) continue;
    tours.exchange(other, tours.placeOf(first) - random.below(2), route, tours.placeOf(vertex) - random.below(2));
    return true;
  }
  return false;
}

/** A whole number from 1 to `most`, which need be neither whole nor 1. */
function drawnUpTo(random: Random, most: number): number {
  return 1 + random.below(Math.max(1, Math.floor(most)));
}
