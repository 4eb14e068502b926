import { daysOf } from '../../problem/duties.ts';
import { type Minute, type Window, windowAround } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Finding } from '../violation.ts';
import { calendarsOf } from './engagements.ts';

/** Every drive can be made: of groups from stop to stop, of interpreters, hosts and cars from job to job, of cars from and to their depot. */
export function drives(facts: Facts): readonly Finding[] {
  return [...ofGroups(facts), ...ofLegs(facts), ...ofOthers(facts), ...ofBases(facts)];
}

function tooShort(
  facts: Facts,
  { id, name }: { readonly id: string; readonly name: string },
  from: string,
  to: string,
  leaves: Minute,
  arrives: Minute,
): Finding | undefined {
  if (arrives < leaves) return undefined;
  const needed = facts.minutesBetween(from, to, leaves);
  const byMinutes = needed - (arrives - leaves);
  if (byMinutes <= 0) return undefined;
  return {
    code: 'drive-too-short',
    details: {
      name,
      start: facts.name('places', from),
      end: facts.name('places', to),
      has: arrives - leaves,
      needs: needed,
    },
    who: [id],
    from: leaves,
    to: arrives,
    byMinutes,
  };
}

function ofGroups(facts: Facts): readonly Finding[] {
  return facts.groups.flatMap((group) =>
    daysOf(group).flatMap((day) => {
      const nodes = facts.nodesOf(group, day);
      return nodes.flatMap((next, nth) => {
        const previous = nodes[nth - 1];
        if (!previous) return [];
        return tooShort(facts, group, previous.place, next.place, previous.to, next.from) ?? [];
      });
    }),
  );
}

function ofLegs(facts: Facts): readonly Finding[] {
  return facts.legs.flatMap(({ group: id, from, to, leaves, arrives }) => {
    const group = facts.group(id);
    return group ? (tooShort(facts, group, from, to, leaves, Math.max(leaves, arrives)) ?? []) : [];
  });
}

function ofOthers(facts: Facts): readonly Finding[] {
  return calendarsOf(facts)
    .filter(({ kind }) => kind === 'interpreter' || kind === 'host' || kind === 'vehicle')
    .flatMap((calendar) =>
      calendar.engagements.flatMap((next, nth) => {
        const previous = calendar.engagements[nth - 1];
        return previous ? (tooShort(facts, calendar, previous.ends, next.begins, previous.to, next.from) ?? []) : [];
      }),
    );
}

/** Where somebody works in shifts from a base, each job can be reached from its beginning; a car is back at its depot in time too. */
function ofBases(facts: Facts): readonly Finding[] {
  const { interpreters, vehicles } = facts.problem;
  const bases = new Map<
    string,
    { readonly base: string | undefined; readonly available: readonly Window[] | undefined }
  >();
  for (const { id, base, available } of interpreters) bases.set(`interpreter\n${id}`, { base, available });
  for (const { id, depot, available } of vehicles) bases.set(`vehicle\n${id}`, { base: depot, available });
  return calendarsOf(facts).flatMap((calendar) => {
    const { base, available } = bases.get(`${calendar.kind}\n${calendar.id}`) ?? {};
    if (base === undefined || available === undefined) return [];
    return calendar.engagements.flatMap(({ from, to, begins, ends }) => {
      const shift: Window | undefined = windowAround(available, from, to);
      if (!shift) return [];
      const out = tooShort(facts, calendar, base, begins, shift[0], from);
      const back = calendar.kind === 'vehicle' ? tooShort(facts, calendar, ends, base, to, shift[1]) : undefined;
      return [out ?? [], back ?? []].flat();
    });
  });
}
