import type { Fault } from '../form/form.ts';
import { groupsOf, type Problem } from './problem.ts';

/** Ids that are not unique, and references to what is not there. */
export function faultsOfReference(problem: Problem): readonly Fault[] {
  const faults: Fault[] = [];
  const idsOf = (path: string, list: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const [nth, { id }] of list.entries()) {
      if (ids.has(id))
        faults.push({ path: `${path}[${nth}].id`, code: 'duplicate', words: `“${id}” is there already` });
      ids.add(id);
    }
    return ids;
  };
  const refer = (known: ReadonlySet<string>, what: string, id: string | undefined, path: string) => {
    if (id !== undefined && !known.has(id))
      faults.push({ path, code: 'unknown-reference', words: `there is no ${what} “${id}”` });
  };

  const places = idsOf('$.places', problem.places);
  const sites = idsOf('$.sites', problem.sites);
  const rooms = idsOf('$.rooms', problem.rooms);
  const items = idsOf('$.items', problem.items);
  const hosts = idsOf('$.hosts', problem.hosts);
  idsOf('$.interpreters', problem.interpreters);
  idsOf('$.vehicles', problem.vehicles);
  const parties = new Set(idsOf('$.delegations', problem.delegations));
  for (const [nth, { groups }] of problem.delegations.entries()) {
    for (const [which, { id }] of groups.entries()) {
      if (parties.has(id))
        faults.push({
          path: `$.delegations[${nth}].groups[${which}].id`,
          code: 'duplicate',
          words: `“${id}” is another group or delegation already`,
        });
      parties.add(id);
    }
  }
  const groups = new Set(groupsOf(problem).map(({ id }) => id));

  for (const [nth, { from, to }] of problem.travel.legs.entries()) {
    refer(places, 'place', from, `$.travel.legs[${nth}].from`);
    refer(places, 'place', to, `$.travel.legs[${nth}].to`);
  }
  for (const [nth, site] of problem.sites.entries()) refer(places, 'place', site.place, `$.sites[${nth}].place`);
  for (const [nth, room] of problem.rooms.entries()) refer(places, 'place', room.place, `$.rooms[${nth}].place`);
  for (const [nth, delegation] of problem.delegations.entries()) {
    for (const [which, group] of delegation.groups.entries()) {
      const path = `$.delegations[${nth}].groups[${which}]`;
      refer(places, 'place', group.arrival.place, `${path}.arrival.place`);
      refer(places, 'place', group.departure.place, `${path}.departure.place`);
      refer(places, 'place', group.hotel, `${path}.hotel`);
      for (const [meal, { place }] of group.meals.entries())
        refer(places, 'place', place, `${path}.meals[${meal}].place`);
    }
  }
  for (const [nth, item] of problem.items.entries()) {
    const path = `$.items[${nth}]`;
    for (const [which, id] of item.groups.entries()) refer(groups, 'group', id, `${path}.groups[${which}]`);
    refer(places, 'place', item.at.place, `${path}.at.place`);
    refer(sites, 'site', item.at.site, `${path}.at.site`);
    for (const [which, id] of (item.at.rooms ?? []).entries()) refer(rooms, 'room', id, `${path}.at.rooms[${which}]`);
    for (const [which, id] of item.hosts.entries()) refer(hosts, 'host', id, `${path}.hosts[${which}]`);
    for (const [which, { item: id }] of item.after.entries()) refer(items, 'item', id, `${path}.after[${which}].item`);
  }
  for (const [nth, { one, other }] of problem.apart.entries()) {
    refer(parties, 'group or delegation', one, `$.apart[${nth}].one`);
    refer(parties, 'group or delegation', other, `$.apart[${nth}].other`);
  }
  for (const [nth, { base }] of problem.interpreters.entries())
    refer(places, 'place', base, `$.interpreters[${nth}].base`);
  for (const [nth, { depot }] of problem.vehicles.entries()) refer(places, 'place', depot, `$.vehicles[${nth}].depot`);
  return faults;
}
