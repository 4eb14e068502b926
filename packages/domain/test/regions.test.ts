import { describe, expect, it } from 'vitest';
import {
  continentOf,
  INTERFACE_LANGUAGES,
  isSpecialCategory,
  REGION_CODES,
  REGION_PRESETS,
  regionName,
} from '../src/index.ts';

describe('countries and regions', () => {
  it('have a name in every preset and language, and a continent', () => {
    for (const iso of REGION_CODES) {
      expect(continentOf(iso)).toBeDefined();
      for (const preset of REGION_PRESETS) {
        for (const language of INTERFACE_LANGUAGES) expect(regionName(iso, preset, language)).not.toBe(iso);
      }
    }
    expect(REGION_CODES).toHaveLength(250);
  });

  it('are worded as the workspace chose', () => {
    expect(regionName('HK', 'mainland-china', 'zh')).toBe('中国香港');
    expect(regionName('HK', 'iso', 'en')).toBe('Hong Kong');
    expect(regionName('VN', 'un', 'en')).toBe('Viet Nam');
    expect(isSpecialCategory('MO', 'mainland-china')).toBe(true);
    expect(isSpecialCategory('MO', 'un')).toBe(false);
  });
});
