import { describe, expect, it } from 'vitest';
import { continentOf, INTERFACE_LANGUAGES, REGION_CODES, REGION_PRESETS, regionName } from '../src/index.ts';

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
  });

  it('have no library name left in the official presets: no abbreviation, no ampersand, none that officials would strike out', () => {
    for (const iso of REGION_CODES)
      for (const preset of ['un', 'iso'] as const)
        for (const language of INTERFACE_LANGUAGES)
          expect(regionName(iso, preset, language), `${iso} ${preset} ${language}`).not.toMatch(
            /&|\bSt\.|\bU\.S\.|\(Burma\)|SAR China/,
          );
    expect(regionName('FK', 'un', 'en')).toBe('Falkland Islands (Malvinas)');
    expect(regionName('CV', 'un', 'en')).toBe('Cabo Verde');
    expect(regionName('FK', 'mainland-china', 'zh')).toBe('马尔维纳斯群岛（福克兰群岛）');
    expect(regionName('XK', 'mainland-china', 'zh')).not.toBe(regionName('XK', 'iso', 'zh'));
    expect(regionName('US', 'un', 'zh')).toBe('美利坚合众国');
    expect(regionName('US', 'mainland-china', 'zh')).toBe('美国');
  });
});
