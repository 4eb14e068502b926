import type { Plan } from '../plan/plan.ts';
import { type Day, programmeDayOf } from '../time.ts';
import { VIEW_WORDS } from '../words/views.ts';
import { dateOf, type Scene } from './scene.ts';
import { escaped } from './texts.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly groups: ReadonlySet<string>;
}

const SIZES = [
  { name: 'wide', width: 960, height: 600, type: 12 },
  { name: 'narrow', width: 360, height: 440, type: 11 },
] as const;
const MARGIN = 34;
const DOT = 4.5;

/** The places of each day as dots, and the ways of the groups between them: no ground, no borders, only what the plan knows. */
export function mapsOf(scene: Scene): string {
  return scene.days
    .map((day) => {
      const { texts } = scene;
      const label = texts.attribute('aria-label', (language) =>
        VIEW_WORDS[language].mapOf(dateOf(scene, day)(language)),
      );
      const drawings = SIZES.map((size) => {
        const drawn = drawing(scene, day, size);
        return `<svg class="map ${size.name}" viewBox="0 0 ${size.width} ${size.height}" role="img" ${label}>${drawn}</svg>`;
      });
      return `<div class="day" data-day="${day}">${drawings.join('')}</div>`;
    })
    .join('');
}

function drawing({ plan }: Scene, day: Day, size: (typeof SIZES)[number]): string {
  const dots = dotsOf(plan, day, size);
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  const legs = plan.legs.filter(({ leaves }) => Math.max(0, programmeDayOf(leaves)) === day);
  const routes = legs.flatMap(({ group, from, to }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end || from === to) return [];
    // A little bent, so that the way there and the way back can be told apart.
    const [x, y] = [(start.x + end.x) / 2 + (end.y - start.y) * 0.06, (start.y + end.y) / 2 - (end.x - start.x) * 0.06];
    return [
      `<path d="M${round(start.x)} ${round(start.y)}Q${round(x)} ${round(y)} ${round(end.x)} ${round(end.y)}" data-g="${escaped(group)}"/>`,
    ];
  });
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 }));
  const labels = [...dots]
    .sort((one, other) => other.groups.size - one.groups.size || one.name.localeCompare(other.name, 'en'))
    .map((dot) => labelOf(dot, size, taken));
  const points = dots.map(
    ({ x, y, name, groups }) =>
      `<circle cx="${round(x)}" cy="${round(y)}" r="${DOT}" data-g="${escaped([...groups].join('\n'))}"><title>${escaped(name)}</title></circle>`,
  );
  return `<g class="routes">${routes.join('')}</g><g class="dots">${points.join('')}</g><g class="labels">${labels.join('')}</g>`;
}

/** Places where somebody is on that day, where their coordinates are known; north is up. */
function dotsOf({ problem, stops }: Plan, day: Day, { width, height }: (typeof SIZES)[number]): readonly Dot[] {
  const there = new Map<string, Set<string>>();
  for (const { place, groups, from } of stops) {
    if (Math.max(0, programmeDayOf(from)) !== day) continue;
    const known = there.get(place) ?? new Set();
    for (const group of groups) known.add(group);
    there.set(place, known);
  }
  const places = problem.places.flatMap(({ id, name, latitude, longitude }) => {
    const groups = there.get(id);
    return groups && latitude !== undefined && longitude !== undefined
      ? [{ id, name, latitude, longitude, groups }]
      : [];
  });
  const middle =
    (Math.min(...places.map((each) => each.latitude)) + Math.max(...places.map((each) => each.latitude))) / 2;
  const flat = places.map((each) => ({
    ...each,
    east: each.longitude * Math.cos((middle * Math.PI) / 180),
    north: each.latitude,
  }));
  const [west, east] = [Math.min(...flat.map((each) => each.east)), Math.max(...flat.map((each) => each.east))];
  const [south, north] = [Math.min(...flat.map((each) => each.north)), Math.max(...flat.map((each) => each.north))];
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(east - west, 1e-6),
    (height - 2 * MARGIN) / Math.max(north - south, 1e-6),
  );
  return flat.map(({ id, name, groups, ...each }) => ({
    id,
    name,
    groups,
    x: width / 2 + (each.east - (west + east) / 2) * scale,
    y: height / 2 - (each.north - (south + north) / 2) * scale,
  }));
}

/** Beside its dot where there is room; none where there is not: the dot itself says its name when one points at it. */
function labelOf({ x, y, name, groups }: Dot, { width, height, type }: (typeof SIZES)[number], taken: Box[]): string {
  const long = widthOf(name) * type;
  const half = type * 0.62;
  const spots = [
    { anchor: 'start', x: x + 9, y, left: x + 9 },
    { anchor: 'end', x: x - 9, y, left: x - 9 - long },
    { anchor: 'middle', x, y: y - 14, left: x - long / 2 },
    { anchor: 'middle', x, y: y + 14, left: x - long / 2 },
    { anchor: 'start', x: x + 7, y: y - 12, left: x + 7 },
    { anchor: 'start', x: x + 7, y: y + 12, left: x + 7 },
    { anchor: 'end', x: x - 7, y: y - 12, left: x - 7 - long },
    { anchor: 'end', x: x - 7, y: y + 12, left: x - 7 - long },
  ] as const;
  for (const spot of spots) {
    const box: Box = { left: spot.left, right: spot.left + long, top: spot.y - half, bottom: spot.y + half };
    if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2) continue;
    // Its own dot does not stand in its way.
    const isFree = !taken.some(
      (other) =>
        box.left < other.right &&
        other.left < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom &&
        !(x - 7 === other.left && y - 7 === other.top),
    );
    if (!isFree) continue;
    taken.push(box);
    return `<text x="${round(spot.x)}" y="${round(spot.y)}" text-anchor="${spot.anchor}" font-size="${type}" data-g="${escaped([...groups].join('\n'))}">${escaped(name)}</text>`;
  }
  return '';
}

/** In ems, generously. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1.05 : 0.58), 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
