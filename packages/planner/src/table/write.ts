import { UNKNOWN_PLACE } from '../plan/called.ts';
import { groupsOf } from '../problem/problem.ts';
import { programmeDayOf } from '../time.ts';
import { TABLE_HEADINGS } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { Speech } from '../words/speech.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** A programme as a table of cells with a header, as the desk would write it and as it is read again; a row for each group that has cars of its own. */
export function writeTable({ problem, lines }: Draft, language: Language): readonly (readonly string[])[] {
  const speech = new Speech(language, problem.firstDay);
  const named = (list: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]));
    return (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('; ');
  };
  const groups = groupsOf(problem);
  const [groupNames, places, rooms] = [named(groups), named(problem.places), named(problem.rooms)];
  const [interpreters, hosts, vehicles] = [named(problem.interpreters), named(problem.hosts), named(problem.vehicles)];
  let day: number | undefined;
  const rows = lines.flatMap((line) =>
    partsOf(line).map((part) => {
      const { stop } = line;
      const isNewDay = programmeDayOf(stop.from) !== day;
      day = programmeDayOf(stop.from);
      const place = stop.room === undefined ? places([stop.place]) : rooms([stop.room]);
      return [
        isNewDay ? speech.longDate(stop.from) : '',
        stop.to > stop.from ? `${speech.clock(stop.from)}–${speech.clock(stop.to)}` : speech.clock(stop.from),
        stop.title,
        place === UNKNOWN_PLACE ? '' : place,
        groupNames(part.groups),
        interpreters(stop.interpreters),
        vehicles(part.vehicles),
        hosts(stop.hosts),
        line.remarks,
      ];
    }),
  );
  return [TABLE_HEADINGS[language], ...rows];
}

/** The groups of a line by the cars that they have. */
function partsOf({ stop, cars }: Line): Line['cars'] {
  const driven = new Set(cars.flatMap(({ groups }) => groups));
  const others = stop.groups.filter((id) => !driven.has(id));
  return others.length > 0 || cars.length === 0 ? [...cars, { groups: others, vehicles: [] }] : cars;
}
