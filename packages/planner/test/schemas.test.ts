import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkChange, checkProblem, plan, SCHEMAS, writePlan } from '../src/index.ts';
import { mismatches } from './json-schema.ts';

const folder = join(import.meta.dirname, '..');
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const examples = readdirSync(join(folder, 'examples')).filter(
  (name) => name.endsWith('.json') && name !== 'flight-late.json',
);

describe('the schemas', () => {
  it.each(['problem', 'plan', 'change'] as const)('of a %s stand in their file as the forms have them', (name) => {
    expect(read('schema', `${name}.schema.json`)).toEqual(JSON.parse(JSON.stringify(SCHEMAS[name])));
  });

  it('and the check agree that the late flight is a change', () => {
    const file = read('examples', 'flight-late.json');
    expect(mismatches(SCHEMAS.change, file)).toEqual([]);
    const { problem } = checkProblem(read('examples', 'three-days.json'));
    if (!problem) throw new Error('refused');
    expect(checkChange(file, plan(problem).plan).faults).toBeUndefined();
  });

  it.each(examples)('and the check agree that %s is a problem, and its plan a plan', (name) => {
    const file = read('examples', name);
    expect(mismatches(SCHEMAS.problem, file)).toEqual([]);
    const { problem } = checkProblem(file);
    if (!problem) throw new Error('refused');
    const written = JSON.parse(JSON.stringify(writePlan(plan(problem).plan)));
    expect(mismatches(SCHEMAS.plan, written)).toEqual([]);
    expect(mismatches(SCHEMAS.problem, written.problem)).toEqual([]);
    expect(checkProblem(written.problem)).toMatchObject({ problem });
  });

  it('refuse what the check refuses', () => {
    expect(mismatches(SCHEMAS.problem, { format: 'comity-problem/1', days: 1.5, sitse: [] })).toEqual([
      '$.days: no integer',
      '$.zone: missing',
      '$.firstDay: missing',
      '$.places: missing',
      '$.delegations: missing',
      '$.sitse: unknown',
    ]);
  });
});
