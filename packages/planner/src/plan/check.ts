import { type Fault, isObject, type Reading } from '../form/form.ts';
import { checkProblem } from '../problem/check.ts';
import { groupsOf, type Problem } from '../problem/problem.ts';
import { type Plan, planForm } from './plan.ts';

export type CheckedPlan =
  | { readonly plan: Plan; readonly faults?: never }
  | { readonly plan?: never; readonly faults: readonly Fault[] };

/**
 * Reads a plan as it stands in a file (`schema/plan.schema.json`), with the problem that it answers. Whether the plan is a good one is not asked
 * here: `validate` says what is wrong with it.
 *
 * @param file anything that JSON can hold
 */
export function checkPlan(file: unknown): CheckedPlan {
  if (!isObject(file)) return { faults: [{ path: '$', code: 'wrong-kind', words: 'expected an object' }] };
  const { format, problem: problemFile, ...rest } = Object.fromEntries(Object.entries(file));
  if (format !== 'comity-plan/1')
    return { faults: [{ path: '$.format', code: 'wrong-kind', words: 'expected “comity-plan/1”' }] };
  const { problem, faults } = checkProblem(problemFile);
  if (!problem) return { faults: faults.map((fault) => ({ ...fault, path: `$.problem${fault.path.slice(1)}` })) };
  const reading: Reading = { firstDay: problem.firstDay, faults: [] };
  const read = planForm.read(rest, '$', reading);
  if (!read || reading.faults.length > 0) return { faults: reading.faults };
  const plan: Plan = { format, problem, ...read, bound: read.bound ?? null };
  const references = faultsOfReference(problem, plan);
  return references.length > 0 ? { faults: references } : { plan };
}

function faultsOfReference(problem: Problem, { stops, legs }: Plan): readonly Fault[] {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const known = {
    group: idsOf(groupsOf(problem)),
    place: idsOf(problem.places),
    site: idsOf(problem.sites),
    room: idsOf(problem.rooms),
    item: idsOf(problem.items),
    interpreter: idsOf(problem.interpreters),
    host: idsOf(problem.hosts),
    vehicle: idsOf(problem.vehicles),
  };
  const faults: Fault[] = [];
  const refer = (kind: keyof typeof known, path: string, ids: readonly (string | undefined)[]) => {
    for (const id of ids)
      if (id !== undefined && !known[kind].has(id))
        faults.push({ path, code: 'unknown-reference', words: `there is no ${kind} “${id}”` });
  };
  const seen = new Set<string>();
  for (const [nth, stop] of stops.entries()) {
    const path = `$.stops[${nth}]`;
    if (seen.has(stop.id))
      faults.push({ path: `${path}.id`, code: 'duplicate', words: `“${stop.id}” is there already` });
    seen.add(stop.id);
    refer('group', `${path}.groups`, stop.groups);
    refer('place', `${path}.place`, [stop.place]);
    refer('site', `${path}.site`, [stop.site]);
    refer('room', `${path}.room`, [stop.room]);
    refer('item', `${path}.item`, [stop.item]);
    refer('interpreter', `${path}.interpreters`, stop.interpreters);
    refer('host', `${path}.hosts`, stop.hosts);
  }
  for (const [nth, leg] of legs.entries()) {
    const path = `$.legs[${nth}]`;
    refer('group', `${path}.group`, [leg.group]);
    refer('place', `${path}.from`, [leg.from]);
    refer('place', `${path}.to`, [leg.to]);
    refer('vehicle', `${path}.vehicles`, leg.vehicles);
  }
  return faults;
}
