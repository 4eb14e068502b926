import { openingsOn } from '../../problem/openings.ts';
import type { Site } from '../../problem/problem.ts';
import { dayOf, isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Stop } from '../plan.ts';
import type { Violation } from '../violation.ts';

/** What is visited is open, has room for all who are there at one time, and is visited for as long as it takes, once by each group. */
export function sites(facts: Facts): readonly Violation[] {
  const known = new Map(facts.problem.sites.map((site) => [site.id, site]));
  const stopsAt = new Map<Site, Stop[]>();
  for (const stop of facts.stops) {
    const site = stop.site === undefined ? undefined : known.get(stop.site);
    if (site) stopsAt.set(site, [...(stopsAt.get(site) ?? []), stop]);
  }
  return [...stopsAt].flatMap(([site, stops]) => [
    ...stops.flatMap((stop) => closed(facts, site, stop)),
    ...stops.flatMap((stop) => duration(facts, site, stop)),
    ...full(facts, site, stops),
    ...again(facts, site, stops),
  ]);
}

function closed(facts: Facts, site: Site, { from, to }: Stop): readonly Violation[] {
  if (isWithin(openingsOn(site, dayOf(from), facts.problem.firstDay), from, to)) return [];
  const words = `${site.name} is not open for the whole of ${facts.span(from, to)}`;
  return [{ code: 'site-closed', words, who: [site.id], from, to }];
}

function duration(facts: Facts, site: Site, { what, from, to, groups }: Stop): readonly Violation[] {
  if (what !== 'visit') return [];
  const { least, most } = site.minutes;
  const minutes = to - from;
  if (minutes >= least && minutes <= most) return [];
  const bounds = minutes < least ? `takes at least ${least}` : `takes at most ${most}`;
  return [
    {
      code: minutes < least ? 'visit-too-short' : 'visit-too-long',
      words: `${facts.groupNames(groups)} has ${minutes} minutes at ${site.name} on ${facts.at(from)}, which ${bounds}`,
      who: [site.id, ...groups],
      from,
      to,
      byMinutes: minutes < least ? least - minutes : minutes - most,
    },
  ];
}

/** Said once for each stop whose coming makes it too many. */
function full(facts: Facts, site: Site, stops: readonly Stop[]): readonly Violation[] {
  return stops.flatMap((stop, nth): readonly Violation[] => {
    const present = stops.filter(({ from, to }, other) => other <= nth && from <= stop.from && stop.from < to);
    const heads = present.reduce((sum, each) => sum + facts.headsOf(each), 0);
    if (heads <= site.capacity) return [];
    return [
      {
        code: 'site-full',
        words: `${site.name} holds ${site.capacity} persons, and ${heads} are there at ${facts.at(stop.from)}`,
        who: [site.id, ...present.flatMap(({ groups }) => groups)],
        from: stop.from,
        to: Math.min(...present.map(({ to }) => to)),
      },
    ];
  });
}

function again(facts: Facts, site: Site, stops: readonly Stop[]): readonly Violation[] {
  const seen = new Set<string>();
  return stops
    .filter(({ what }) => what === 'visit')
    .flatMap(({ groups, from, to }) =>
      groups.flatMap((id): readonly Violation[] => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        const words = `${facts.groupNames([id])} visits ${site.name} a second time at ${facts.at(from)}`;
        return [{ code: 'visit-twice', words, who: [site.id, id], from, to }];
      }),
    );
}
