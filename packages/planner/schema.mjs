/** Writes `schema/` anew after a change to a form: `node packages/planner/schema.mjs`, then format. A test says when it was forgotten. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMAS } from './dist/index.js';

for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(join(import.meta.dirname, 'schema', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
