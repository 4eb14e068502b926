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

/** Of a paper that tells of agreements alone: with whom, and when. */
function agreements(text: string, language: string): string[] {
  return readText(text, { file: '', language }).engagements.map(({ parties, period, quotes }) =>
    [parties.map(({ name }) => name).join('+'), period, quotes[0]?.quote].join(' | '),
  );
}

describe('agreements of several pairs in one sentence', () => {
  test('pairs that sign beside each other', () => {
    const text = '云州市与韩国大邱市、海平市与智利奇廉市、山阳县与老挝孟赛县分别签署友好城市协议书。';
    expect(agreements(text, 'zh')).toHaveLength(3);
    const vietnamese = 'Tỉnh Lạng Sơn và tỉnh Quảng Tây, huyện Văn Lãng và huyện Long Châu đã ký biên bản ghi nhớ.';
    expect(agreements(vietnamese, 'vi')).toHaveLength(2);
  });

  test('partners with whom somebody signs one by one', () => {
    expect(agreements('我市分别与挪威卑尔根市、韩国大邱市签署友好交流协议书。', 'zh')).toHaveLength(2);
    expect(agreements('我市与挪威卑尔根市、韩国大邱市签署三方协议书。', 'zh')).toHaveLength(1);
  });

  test('labels, each with a day of its own', () => {
    const vietnamese = 'Bản ghi nhớ hợp tác: Ngày 11/2/2013. Thỏa thuận hợp tác: Ngày 4/5/2015.';
    expect(agreements(vietnamese, 'vi').map((line) => line.split(' | ')[1])).toEqual(['2013-02-11', '2015-05-04']);
    expect(agreements('Thỏa thuận hợp tác: Ngày 4/5/2015. Theo thỏa thuận năm 2015, hai bên họp.', 'vi')).toHaveLength(
      1,
    );
  });

  test('partners one after the other, each with its year', () => {
    const text =
      '我市于1995年与日本釜石市结为友好城市，2003年与葡萄牙里斯本市结为友好城市，2012年与韩国大邱市结为友好城市。';
    expect(agreements(text, 'zh').map((line) => line.split(' | ')[1])).toEqual(['1995', '2003', '2012']);
    const english = 'In 1998 our city signed an agreement with Oslo in Norway, and in 2003 with Porto in Portugal.';
    expect(agreements(english, 'en').map((line) => line.split(' | ').slice(1))).toEqual([
      ['1998', 'In 1998 our city signed an agreement with Oslo in Norway'],
      ['2003', 'in 2003 with Porto in Portugal'],
    ]);
  });
});
