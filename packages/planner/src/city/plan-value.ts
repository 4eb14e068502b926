import type { Plan } from '../plan/plan.ts';
import { load } from './load.ts';
import { makeModel } from './model.ts';
import { scoreGuest, total } from './score.ts';

/**
 * What a plan is worth by the weights of its problem, whoever made it: comparable with the `value` of the planner's own. Whether it is valid is
 * `validate`'s to say.
 */
export function planValue(plan: Pick<Plan, 'problem' | 'stops' | 'legs'>): number {
  const model = makeModel(plan.problem);
  const state = load(model, plan);
  const placed = new Set(
    model.guests.flatMap((guest) =>
      state.routesOf(guest).flatMap(({ stops }) => stops.jobs.flatMap(({ task }) => task ?? [])),
    ),
  );
  const needed = [...model.items, ...model.guests.flatMap(({ duties }) => duties)].filter((task) => task.isMandatory);
  const missing = needed.filter((task) => !placed.has(task)).length;
  return total(
    state,
    model.guests.map((guest) => scoreGuest(state, guest)),
    missing,
  );
}
