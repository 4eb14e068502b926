import { readText } from '@comity/reader';
import { describe, expect, test } from 'vitest';
import * as words from '../src/modules/documents/reading/words.usecases.ts';
import { ownPartyOf } from '../src/modules/parties/own-party.usecases.ts';
import { Desk } from '../src/modules/proposals/propose/desk.ts';
import { proposeEngagements } from '../src/modules/proposals/propose/engagements.ts';
import { directionSeenBy } from '../src/modules/proposals/propose/roles.ts';

const own = ownPartyOf(
  {
    id: 'own',
    kind: 'organisation',
    organisationKind: null,
    country: 'CN',
    nameAsPrinted: 'Eastport Red Cross Society',
    verifiedName: null,
    post: null,
    names: [{ text: '东港市红十字会', language: null, kind: 'official' }],
    version: 1,
  },
  words,
);

/** What a paper's engagements are to the desk: kind, direction, and whose doing. */
function seen(rawText: string, desk = own): readonly string[] {
  const reading = readText(rawText, { file: 'paper.txt' });
  return proposeEngagements(reading, { documentId: 'paper', rawText }, new Desk(reading, desk)).map(
    ({ engagement: { kind, direction, byOthers } }) => [kind, direction, byOthers ? 'of others' : 'ours'].join(' '),
  );
}

describe('a paper of another body, seen from the desk', () => {
  test('that it received us is a visit that we made; that it received others is no visit of ours', () => {
    const paper =
      'In 2014 the Kenya Red Cross Society received a delegation of the Eastport Red Cross Society. The society received 15 batches of foreign delegations in 2014. In 2015 it sent 200 tents to Uganda.';
    expect(seen(paper)).toEqual(['visit outgoing ours', 'visit incoming of others', 'consignment outgoing of others']);
  });

  test('what it received from us went out; what it gave or sent us came in', () => {
    expect(
      seen(
        'In May 2016 the Kenya Red Cross Society received 200 tents from the Eastport Red Cross Society. The Kenya Red Cross Society received 15 batches of foreign guests in 2016.',
      ),
    ).toEqual(['consignment outgoing ours', 'visit incoming of others']);
    expect(
      seen('The Kenya Red Cross Society conferred the Order of Friendship on the Eastport Red Cross Society in 2016.'),
    ).toEqual(['honour incoming ours']);
    expect(
      seen(
        'In May 2016 the Westport Red Cross Society sent a medical team of 5 people to the Eastport Red Cross Society.',
      ),
    ).toEqual(['deployment incoming ours']);
    expect(seen('2016年5月，肯尼亚红十字会授予东港市红十字会“友谊奖章”。')).toEqual(['honour incoming ours']);
    expect(seen('2016年5月，肯尼亞紅十字會授予東港市紅十字會「友誼獎章」。')).toEqual(['honour incoming ours']);
  });

  test('what it tells without saying whose doing it is, is its own, though it names the desk elsewhere', () => {
    const paper = `Year-end report of the Kenya Red Cross Society

In 2016 a congress was held in Nairobi with 300 participants. In 2016 the Kenya Red Cross Society received guests of 14 countries. The Eastport Red Cross Society sent greetings.`;
    expect(seen(paper)).toEqual(['event  of others', 'visit incoming of others']);
  });
});

test('what the desk passed on for another stays passed on; an agreement in a paper that names it is with it', () => {
  const paper =
    'In 2014 the Kenya Red Cross Society received a delegation of the Eastport Red Cross Society. The two sides signed a memorandum of cooperation in Nairobi in May 2014.';
  expect(seen(paper)).toContain('agreement  ours');
  expect(directionSeenBy(['provider'], 'consignment', 'transshipped')).toBe('transshipped');
});

describe('a paper of the desk', () => {
  test('keeps the direction that it tells, and what it tells without a name is the desk’s', () => {
    const paper = `In June 2013 the Eastport Red Cross Society received a delegation of the Danish Red Cross. In 2014 a delegation of the Eastport Red Cross Society visited the Danish Red Cross. A congress was held in June 2016 with 300 guests.`;
    expect(seen(paper)).toEqual(['visit incoming ours', 'visit outgoing ours', 'event  ours']);
  });

  test('talks at the same table make nobody else the one who tells', () => {
    const paper =
      'On 3 May 2016 the Eastport Red Cross Society and the Kenya Red Cross Society held talks in Nairobi. A congress was held in June 2016 with 300 guests.';
    expect(seen(paper)).toEqual(['talks  ours', 'event  ours']);
  });
});

describe('the desk of a city', () => {
  const cityOf = (nameAsPrinted: string, country: string, ...others: readonly string[]) =>
    ownPartyOf(
      {
        id: 'own',
        kind: 'place',
        organisationKind: null,
        country,
        nameAsPrinted,
        verifiedName: null,
        post: null,
        names: others.map((text) => ({ text, language: null, kind: 'alias' })),
        version: 1,
      },
      words,
    );

  test('knows its government and offices by the city’s name, and those that the paper calls only the city’s', () => {
    const summary = `滨江市人民政府外事办公室2023年工作总结

2023年，滨江市人民政府外事办公室共接待外国来访团组46批。6月8日，韩国浦项市代表团20人来访。7月，组织青少年交流团25人赴日本交流。`;
    expect(seen(summary, cityOf('滨江市', 'CN'))).toEqual([
      'visit incoming ours',
      'visit incoming ours',
      'exchange  ours',
    ]);
    const minutes = '2024年5月3日，市外办接待日本代表团5人。2024年6月，滨江市人大常委会接待舞鹤市议会代表团。';
    const ours = ['visit incoming ours', 'visit incoming ours'];
    expect(seen(minutes, cityOf('滨江市', 'CN'))).toEqual(ours);
    expect(seen(minutes, cityOf('滨江市人民政府外事办公室', 'CN'))).toEqual(ours);
    expect(seen('2024年5月，濱江市政府接待日本代表團5人。', cityOf('滨江市', 'CN'))).toEqual(['visit incoming ours']);
  });

  test('in every language', () => {
    const english =
      'In May 2024 the Binjiang Municipal Foreign Affairs Office received a delegation of the Bremen Senate. In June 2024 the People’s Government of Binjiang City sent 20 tents to Uganda.';
    const ours = ['visit incoming ours', 'consignment outgoing ours'];
    expect(seen(english, cityOf('滨江市', 'CN', 'Binjiang City'))).toEqual(ours);
    expect(seen(english, cityOf('Binjiang Municipal Government', 'CN'))).toEqual(ours);
    expect(
      seen(
        'Ngày 12/5/2024, Sở Ngoại vụ thành phố Hải Phòng đón đoàn 8 người của thành phố Kitakyushu.',
        cityOf('UBND thành phố Hải Phòng', 'VN'),
      ),
    ).toEqual(['visit incoming ours']);
  });

  test('is not its Red Cross, nor another’s consulate in it, nor another city', () => {
    const city = cityOf('滨江市', 'CN', 'Binjiang City');
    expect(seen('2024年5月，滨江市红十字会接待日本红十字会代表团5人。', city)).toEqual(['visit incoming of others']);
    expect(seen('2024年5月，大连市外办接待日本代表团5人。', city)).toEqual(['visit incoming of others']);
    for (const consulate of ['俄罗斯驻滨江总领事馆', 'Consulate General of Russia in Binjiang'])
      expect(city.matches({ name: consulate, kind: 'government', country: 'RU' })).toBe(false);
    expect(own.matches({ name: '东港市外办', kind: 'government-office', country: null })).toBe(false);
  });
});

describe('what is told to have happened several times', () => {
  const told = (rawText: string) => {
    const reading = readText(rawText, { file: 'paper.txt' });
    return proposeEngagements(reading, { documentId: 'paper', rawText }, new Desk(reading, own)).map(
      ({ engagement: { kind, aggregate, period, quantities } }) =>
        [
          kind,
          aggregate ? 'told as one' : 'single',
          period,
          ...quantities.map((each) => `${each.value} ${each.measure}`),
        ].join(' '),
    );
  };
  const since = 'Since 1979 the Eastport Red Cross Society has helped abroad.';

  test('over the years is a statement of so many batches, since that year', () => {
    expect(
      told(
        `${since} It also sent full-time cadres to represent the Federation, who went to Sri Lanka and Malawi twice.`,
      ),
    ).toContain('deployment told as one 1979/.. 2 batches');
    expect(told('Từ năm 1979, Hội Chữ thập đỏ Eastport đã hai lần cử cán bộ sang Sri Lanka làm đại diện.')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^deployment told as one 1979\/\.\. 2 batches/)]),
    );
  });

  test('every year, or in the course of one journey, is no number of batches', () => {
    for (const rawText of [
      'Since 2001 the Eastport Red Cross Society has sent students to Hamburg twice a year.',
      'In May 2014, the Eastport Red Cross Society sent a medical team of 5 people to Nepal, which toured the camps twice.',
    ])
      expect(told(rawText).join(), rawText).not.toContain('batches');
  });
});
