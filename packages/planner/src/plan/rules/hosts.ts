import { overlap } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Violation } from '../violation.ts';

/** The hosts of an item are there, and have nothing else in their calendars. */
export function hosts(facts: Facts): readonly Violation[] {
  const items = new Map(facts.problem.items.map((item) => [item.id, item]));
  const known = new Map(facts.problem.hosts.map((host) => [host.id, host]));
  return facts.stops.flatMap((stop): readonly Violation[] => {
    const { from, to, title } = stop;
    const invited = (stop.item === undefined ? undefined : items.get(stop.item))?.hosts ?? [];
    const missing = invited
      .filter((id) => !stop.hosts.includes(id))
      .map((id): Violation => {
        const words = `${facts.name('hosts', id)} is not at ${title}, ${facts.at(from)}`;
        return { code: 'host-missing', words, who: [id], from, to };
      });
    const busy = stop.hosts.flatMap((id): readonly Violation[] => {
      const host = known.get(id);
      const other = host?.busy.find(([busyFrom, busyTo]) => overlap(from, to, busyFrom, busyTo));
      if (!host || !other) return [];
      const words = `${host.name} is engaged elsewhere at ${facts.span(...other)}, and wanted at ${title}, ${facts.span(from, to)}`;
      return [{ code: 'host-busy', words, who: [id], from, to }];
    });
    return [...missing, ...busy];
  });
}
