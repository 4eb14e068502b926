import { planForm } from './plan/plan.ts';
import { problemForm } from './problem/problem.ts';
import { changeForm } from './replan/change.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schemas of the files that the planner reads and writes, as they stand in `schema/`. */
export const SCHEMAS = {
  problem: { $schema: DRAFT, $id: 'problem.schema.json', title: 'comity-problem/1', ...problemForm.schema },
  plan: planSchema(),
  change: { $schema: DRAFT, $id: 'change.schema.json', title: 'comity-change/1', ...changeForm.schema },
} as const;

/** A plan is its form, with the problem that it answers. */
function planSchema(): object {
  const { properties, required } = planForm.schema;
  return {
    $schema: DRAFT,
    $id: 'plan.schema.json',
    title: 'comity-plan/1',
    ...planForm.schema,
    properties: { format: { const: 'comity-plan/1' }, problem: { $ref: 'problem.schema.json' }, ...properties },
    required: ['format', 'problem', ...required],
  };
}
