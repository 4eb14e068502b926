import { ENGAGEMENT_KINDS, kindOf } from '@comity/domain';
import enAria from 'react-aria-components/i18n/en-US';
import { createIntl, createIntlCache } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from '../src/locales/en/index.ts';
import { ariaVi } from '../src/locales/vi/aria.ts';
import { vi } from '../src/locales/vi/index.ts';
import { zh } from '../src/locales/zh/index.ts';

const locales = { en, zh, vi } as const;

/** Names of the values that a message takes: `{count, plural, …}`, `{name}`. */
function valuesOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{\s*([a-zA-Z]+)\s*[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

/** Words that are no value but the whole of a branch: `one {proposal}`. */
const samples = { count: 2, amount: 2, number: '7', shown: 1, total: 3, done: 1, proposals: 2, unit: 'd', length: 10 };

describe.each(Object.entries(locales))('the words in %s', (name, messages) => {
  it('have the keys of English, no more and no fewer', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });

  it('are none of them empty', () => {
    expect(Object.entries(messages).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('are well formed, and take no value that English does not', () => {
    const intl = createIntl(
      {
        locale: name,
        messages,
        onError: (error) => {
          throw error;
        },
      },
      createIntlCache(),
    );
    for (const [key, words] of Object.entries(messages)) {
      const reference = en[key as keyof typeof en];
      const known = new Set(valuesOf(reference));
      for (const value of valuesOf(words)) expect(known, `${key} takes {${value}}`).toContain(value);
      const values = Object.fromEntries(
        [...known].map((value) => [value, samples[value as keyof typeof samples] ?? 'x']),
      );
      expect(intl.formatMessage({ id: key }, values), key).not.toBe('');
    }
  });

  it('name every field of every kind, and its choices', () => {
    for (const kind of ENGAGEMENT_KINDS) {
      for (const { name: field, choices } of kindOf(kind).fields) {
        expect(messages).toHaveProperty([`kinds.${kind}.${field}`]);
        for (const choice of choices ?? []) expect(messages).toHaveProperty([`kinds.${kind}.${field}.${choice}`]);
      }
    }
  });
});

describe('words that matter', () => {
  it('countries are always countries and regions', () => {
    expect(en['measure.countries-and-regions']).toBe('Countries and regions');
    expect(zh['measure.countries-and-regions']).toBe('国家和地区');
  });

  it('what is to be verified is never called an error', () => {
    expect([en['figure.to-verify'], zh['figure.to-verify'], vi['figure.to-verify']]).toEqual([
      'To verify',
      '待核实',
      'Cần xác minh',
    ]);
  });
});

describe("React Aria's own strings in Vietnamese", () => {
  it('cover all keys of the packages that the screens use', () => {
    const reference: Readonly<Record<string, object>> = enAria;
    for (const [name, strings] of Object.entries(ariaVi)) {
      expect(Object.keys(strings).sort(), name).toEqual(Object.keys(reference[name] ?? {}).sort());
    }
  });
});
