import type { WireProposal } from '@comity/contracts';
import { expect, test } from 'vitest';
import { bothSides } from '../src/features/proposals/two-readings.ts';

const proposal = (id: string, version: number, state: 'open' | 'refused') => ({ id, version, state }) as WireProposal;

test('whichever of the two lists comes first after a decision, what was decided is counted once', () => {
  const [before, after] = [proposal('a', 1, 'open'), proposal('a', 2, 'refused')];
  const other = proposal('b', 1, 'open');
  const both = bothSides({ items: [before, other], total: 300 }, { items: [after], total: 7 });
  expect(both).toEqual({ proposals: [after, other], totals: { open: 299, decided: 7 } });
  const back = proposal('a', 3, 'open');
  expect(bothSides({ items: [back, other], total: 300 }, { items: [after], total: 7 })).toEqual({
    proposals: [back, other],
    totals: { open: 300, decided: 6 },
  });
});
