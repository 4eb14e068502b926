import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

const sums = (text: string) =>
  readText(text, { file: 'report' })
    .findings.filter(({ kind }) => kind === 'sum-mismatch')
    .map(({ explanation }) => explanation);

describe('sums against totals', () => {
  test.each([
    [
      'what stands behind "of which" is part of the total, and no addend',
      'The office received 20 delegations from Asia, 5 delegations from Africa and 25 delegations from Europe, a total of 50 delegations, of which 6 delegations were led by ministers.',
    ],
    [
      'in Chinese likewise, and other matters of the same sentence stay apart',
      '全年自行组织出访团组20批，部门组织5批，省里组织25批，共计50批，其中市领导带队6批，另有4批未获批准，9批延期。',
    ],
    [
      'in Vietnamese likewise',
      'Trong năm, thành phố đón 20 đoàn khách từ châu Á, 5 đoàn từ châu Phi và 25 đoàn từ châu Âu, tổng cộng 50 đoàn, trong đó có 6 đoàn cấp bộ trưởng.',
    ],
    [
      'one of several things is no total of them all',
      'The society gave 700 tents, 1,400 rugs and 2,800 blankets to Sudan. In May it sent 4,000 blankets to Peru.',
    ],
    [
      'parts need not be complete',
      'The course had 120 participants, of whom 30 nurses and 25 doctors came from abroad.',
    ],
  ])('%s', (_, text) => {
    expect(sums(text)).toEqual([]);
  });

  test('addends that miss their total are told', () => {
    expect(
      sums(
        'The office received 20 delegations from Asia, 5 delegations from Africa and 27 delegations from Europe, a total of 50 delegations, of which 6 delegations were led by ministers.',
      ),
    ).toEqual(['20 + 5 + 27 make 52, and 50 stands beside them.']);
  });

  test('parts that are more than what they are part of, or all but make it, are told', () => {
    expect(sums('代表团共50人，其中男30人、女25人，于5月到访。')).toEqual([
      '30 + 25 make 55, not the 50 that they are part of.',
    ]);
    expect(sums('这批物资共2660件，其中1480件发往南岸，1080件发往北岸。')).toEqual([
      '1480 + 1080 make 2560, not the 2660 that they are part of.',
    ]);
  });
});
