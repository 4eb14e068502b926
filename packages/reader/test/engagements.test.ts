import { describe, expect, test } from 'vitest';
import { PACKS, readText } from '../src/index.ts';

for (const { tag, engagements } of PACKS) {
  describe(`engagements in ${tag}`, () => {
    for (const { text, kinds, direction } of engagements.examples?.yes ?? []) {
      test(`${text} tells of ${kinds.join(', ')}`, () => {
        const found = readText(text, { file: '', language: tag }).engagements;
        expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
        if (direction !== undefined) expect(found.find(({ kind }) => kind === kinds[0])?.direction).toBe(direction);
      });
    }
    for (const text of engagements.examples?.no ?? []) {
      test(`${text} tells of none`, () => {
        expect(readText(text, { file: '', language: tag }).engagements.map(({ kind }) => kind)).toEqual([]);
      });
    }
  });
}
