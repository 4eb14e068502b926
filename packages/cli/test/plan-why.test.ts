import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runComity } from './run-comity.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'planner', 'examples', 'three-days.json');

let folder: string;
let plan: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-plan-why-'));
  plan = join(folder, 'plan.json');
  await runComity(['plan', EXAMPLE, '--iterations', '60', '--out', plan]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('comity plan why', () => {
  it('says what a meeting rests on', async () => {
    const { code, output } = await runComity(['plan', 'why', plan, 'courtesy call: kestria']);
    expect(code).toBe(0);
    expect(output).toContain('the plan must have it');
    expect(output).toMatch(/it is to be within (Tue 5|Wed 6) May, 09:00–/);
    expect(output).toContain('Chair of the city receives them');
    expect(output).toMatch(/interprets between Vietnamese and Simplified Chinese \(consecutive\)/);
  });

  it('says of a site that a group does not see why not, in the language that is asked for', async () => {
    const { code, output } = await runComity([
      'plan',
      'why',
      plan,
      'Blood Centre',
      '--group',
      'Kestria, principal',
      '--lang',
      'zh',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      stops: [],
      leftOut: [
        {
          heading: expect.stringMatching(/\p{Script=Han}/u),
          title: 'Blood Centre',
          groups: ['Kestria, principal’s group'],
          reason: '其主题均不在该组的关注范围内',
        },
      ],
    });
  });

  it('says so where the plan knows no such name', async () => {
    const { code, said } = await runComity(['plan', 'why', plan, 'Nowhere']);
    expect(code).toBe(66);
    expect(said).toContain('the plan knows no “Nowhere”');
  });
});
