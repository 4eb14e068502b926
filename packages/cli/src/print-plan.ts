import {
  clockOf,
  type Day,
  formatClock,
  formatDate,
  type Group,
  type Language,
  type Plan,
  type ProgrammeLine,
  programmeOf,
  tellLeftOut,
  weekdayOf,
} from '@comity/planner';
import { printLine } from './output.ts';

/** A programme for each delegation and group, minute by minute, and what is not in it. */
export function printPlan(plan: Plan, language: Language): void {
  const { problem, leftOut } = plan;
  const names = namesOf(plan);
  printLine(problem.title ?? problem.zone);
  for (const delegation of problem.delegations) {
    printLine();
    printLine(delegation.name.toUpperCase());
    for (const group of delegation.groups) printGroup(plan, group, names, language);
  }
  const items = leftOut.filter(({ item }) => item !== undefined);
  if (items.length === 0) return;
  printLine();
  printLine('Items not in the plan');
  for (const each of items)
    printLine(`  ${names.items.get(each.item ?? '') ?? each.item}: ${tellLeftOut(each, language, problem.firstDay)}`);
}

function printGroup(plan: Plan, group: Group, names: Names, language: Language): void {
  const { size, languages } = group;
  printLine();
  printLine(`  ${group.name} (${size} ${size === 1 ? 'person' : 'persons'}; ${languages.join(', ')})`);
  for (const { day, lines } of programmeOf(plan, group)) {
    printLine();
    printLine(`  ${dayInWords(plan, day)}`);
    for (const line of lines) printLine(lineInWords(line, names));
  }
  const missed = plan.leftOut.filter(({ site, groups }) => site !== undefined && groups.includes(group.id));
  if (missed.length === 0) return;
  printLine();
  printLine('  Left out');
  for (const each of missed)
    printLine(
      `    ${names.sites.get(each.site ?? '') ?? each.site}: ${tellLeftOut(each, language, plan.problem.firstDay)}`,
    );
}

function dayInWords({ problem: { firstDay } }: Plan, day: Day): string {
  const weekday = weekdayOf(firstDay + day);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${formatDate(firstDay + day)}`;
}

function lineInWords(line: ProgrammeLine, names: Names): string {
  const time = `    ${formatClock(clockOf(line.from))}–${formatClock(clockOf(line.to))}`;
  if (line.kind === 'drive') {
    const { to, vehicles } = line.leg;
    const by = vehicles.map((id) => names.vehicles.get(id) ?? id).join(', ');
    return `${time}    → ${names.places.get(to) ?? to}${by ? `, ${by}` : ''}`;
  }
  const { title, what, place, room, hosts, interpreters } = line.stop;
  const where = room === undefined ? names.places.get(place) : `${names.rooms.get(room)}, ${names.places.get(place)}`;
  const with_ = [
    what === 'item' ? where : undefined,
    hosts.length > 0 ? `with ${hosts.map((id) => names.hosts.get(id) ?? id).join(', ')}` : undefined,
    interpreters.length > 0
      ? `interpreting: ${interpreters.map((id) => names.interpreters.get(id) ?? id).join(', ')}`
      : undefined,
  ].filter((each) => each !== undefined);
  return `${time}  ${[title, ...with_].join(' · ')}`;
}

type Names = ReturnType<typeof namesOf>;

function namesOf({ problem }: Plan) {
  const named = (list: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
    new Map(list.map(({ id, name }) => [id, name]));
  return {
    places: named(problem.places),
    sites: named(problem.sites),
    rooms: named(problem.rooms),
    hosts: named(problem.hosts),
    interpreters: named(problem.interpreters),
    vehicles: named(problem.vehicles),
    items: new Map(problem.items.map(({ id, title }) => [id, title])),
  };
}
