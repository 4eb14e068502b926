import { UNKNOWN_PLACE } from '../plan/called.ts';
import type { Problem } from '../problem/problem.ts';
import { groupsOf } from '../problem/problem.ts';
import { overlap, programmeDayOf } from '../time.ts';
import { Travel } from '../travel.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { bareName } from './names.ts';
import type { Notes } from './notes.ts';

/** Between two places so many minutes are time enough not to be asked about. */
const EASY_MINUTES = 15;

/** A draft with what only a look at the whole of it can ask: drives that nobody knows, people with two roles, cars that wait. */
export function asked(draft: Draft, notes: Notes): Draft {
  const withDrives = { ...draft, problem: withKnownDrives(draft, notes) };
  if (draft.lines.some(({ cars }) => cars.length > 0)) notes.add('cars-wait', {}, { options: ['yes', 'no'] });
  return withTwoRoles(withDrives, notes);
}

/** Two places with hardly any time between them: how long the drive takes is asked, and an answer becomes a known drive. */
function withKnownDrives({ problem, lines }: Draft, notes: Notes): Problem {
  const travel = Travel.of(problem);
  const names = new Map(problem.places.map(({ id, name }) => [id, name]));
  const legs: Problem['travel']['legs'][number][] = [];
  for (const group of groupsOf(problem)) {
    const own = lines.filter(({ stop }) => stop.within === undefined && stop.groups.includes(group.id));
    for (const [nth, { stop, row }] of own.entries()) {
      const previous = own[nth - 1]?.stop;
      if (!previous || previous.place === stop.place || programmeDayOf(previous.from) !== programmeDayOf(stop.from))
        continue;
      const [start = UNKNOWN_PLACE, end = UNKNOWN_PLACE] = [names.get(previous.place), names.get(stop.place)];
      const has = stop.from - previous.to;
      if (start === UNKNOWN_PLACE || end === UNKNOWN_PLACE || has < 0) continue;
      if (travel.minutes(travel.indexOf(previous.place), travel.indexOf(stop.place), previous.to) >= 0) continue;
      const id = `drive.${fold(start)}.${fold(end)}`;
      const answer = notes.answer(id) ?? notes.answer(`drive.${fold(end)}.${fold(start)}`);
      const minutes = Number(answer);
      if (answer !== undefined && Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440)
        legs.push({ from: previous.place, to: stop.place, minutes });
      else if (has < EASY_MINUTES)
        notes.add('how-long-drive', { name: group.name, start, end, has, at: previous.to }, { row, id });
    }
  }
  return { ...problem, travel: { ...problem.travel, legs: [...problem.travel.legs, ...legs] } };
}

/** Who interprets in one row and receives in another is asked about, and has one calendar meanwhile. */
function withTwoRoles(draft: Draft, notes: Notes): Draft {
  const { interpreters, hosts } = draft.problem;
  const same = new Map(
    interpreters.flatMap(({ id, name }) => {
      const host = hosts.find((each) => fold(bareName(each.name)) === fold(bareName(name)));
      return host ? [[id, { host: host.id, name }] as const] : [];
    }),
  );
  if (same.size === 0) return draft;
  const isTorn = ({ stop }: Line, host: string) =>
    draft.lines.some(
      (other) =>
        other.stop !== stop &&
        other.stop.hosts.includes(host) &&
        overlap(stop.from, stop.to, other.stop.from, other.stop.to),
    );
  const lines = draft.lines.map((line): Line => {
    const torn = line.stop.interpreters.flatMap((id) => {
      const role = same.get(id);
      if (!role) return [];
      const answer = notes.answer(`role.${fold(bareName(role.name))}`);
      notes.add(
        'interpreter-or-host',
        { name: role.name },
        { row: line.row, id: `role.${fold(bareName(role.name))}`, options: ['interpreter', 'host', 'two persons'] },
      );
      return answer !== 'two persons' && isTorn(line, role.host) ? [role.host] : [];
    });
    return torn.length === 0
      ? line
      : { ...line, stop: { ...line.stop, hosts: [...new Set([...line.stop.hosts, ...torn])] } };
  });
  return { ...draft, lines };
}
