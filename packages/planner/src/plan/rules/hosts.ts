import { overlap } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Finding } from '../violation.ts';

/** The hosts of an item are there, and have nothing else in their calendars. */
export function hosts(facts: Facts): readonly Finding[] {
  const known = new Map(facts.problem.hosts.map((host) => [host.id, host]));
  return facts.stops.flatMap((stop): readonly Finding[] => {
    const { from, to } = stop;
    const title = facts.called(stop);
    const invited = facts.itemOf(stop)?.hosts ?? [];
    const missing = invited
      .filter((id) => !stop.hosts.includes(id))
      .map((id): Finding => {
        return { code: 'host-missing', details: { name: facts.name('hosts', id), title }, who: [id], from, to };
      });
    const busy = stop.hosts.flatMap((id): readonly Finding[] => {
      const host = known.get(id);
      const other = host?.busy.find(([busyFrom, busyTo]) => overlap(from, to, busyFrom, busyTo));
      if (!host || !other) return [];
      return [{ code: 'host-busy', details: { name: host.name, title, busy: other }, who: [id], from, to }];
    });
    return [...missing, ...busy];
  });
}
