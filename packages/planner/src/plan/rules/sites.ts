import { openingsOn } from '../../problem/openings.ts';
import type { Site } from '../../problem/problem.ts';
import { dayOf, isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Stop } from '../plan.ts';
import type { Finding } from '../violation.ts';

/** What is visited is open, has room for all who are there at one time, and is visited for as long as it takes, once by each group. */
export function sites(facts: Facts): readonly Finding[] {
  const stopsAt = new Map<Site, Stop[]>();
  for (const stop of facts.stops) {
    const site = facts.siteOf(stop);
    const known = site && stopsAt.get(site);
    if (known) known.push(stop);
    else if (site) stopsAt.set(site, [stop]);
  }
  return [...stopsAt].flatMap(([site, stops]) => [
    ...stops.flatMap((stop) => closed(facts, site, stop)),
    ...stops.flatMap((stop) => duration(facts, site, stop)),
    ...full(facts, site, stops),
    ...again(facts, site, stops),
  ]);
}

function closed(facts: Facts, site: Site, { from, to }: Stop): readonly Finding[] {
  const open = openingsOn(site, dayOf(from), facts.problem.firstDay);
  if (isWithin(open, from, to)) return [];
  return [{ code: 'site-closed', details: { name: site.name, open }, who: [site.id], from, to }];
}

function duration(facts: Facts, site: Site, { what, from, to, groups }: Stop): readonly Finding[] {
  if (what !== 'visit') return [];
  const { least, most } = site.minutes;
  const minutes = to - from;
  if (minutes >= least && minutes <= most) return [];
  const bound = minutes < least ? least : most;
  return [
    {
      code: minutes < least ? 'visit-too-short' : 'visit-too-long',
      details: { name: site.name, groups: facts.groupNames(groups), has: minutes, bound },
      who: [site.id, ...groups],
      from,
      to,
      byMinutes: Math.abs(bound - minutes),
    },
  ];
}

/** Said once for each stop whose coming makes it too many. */
function full(facts: Facts, site: Site, stops: readonly Stop[]): readonly Finding[] {
  return stops.flatMap((stop, nth): readonly Finding[] => {
    const present = stops.filter(({ from, to }, other) => other <= nth && from <= stop.from && stop.from < to);
    const heads = present.reduce((sum, each) => sum + facts.headsOf(each), 0);
    if (heads <= site.capacity) return [];
    return [
      {
        code: 'site-full',
        details: { name: site.name, capacity: site.capacity, heads },
        who: [site.id, ...present.flatMap(({ groups }) => groups)],
        from: stop.from,
        to: Math.min(...present.map(({ to }) => to)),
      },
    ];
  });
}

function again(facts: Facts, site: Site, stops: readonly Stop[]): readonly Finding[] {
  const seen = new Set<string>();
  return stops
    .filter(({ what }) => what === 'visit')
    .flatMap(({ groups, from, to }) =>
      groups.flatMap((id): readonly Finding[] => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        const details = { name: site.name, group: facts.group(id)?.name ?? id };
        return [{ code: 'visit-twice', details, who: [site.id, id], from, to }];
      }),
    );
}
