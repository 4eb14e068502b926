import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';

const AROUND = {
  en: 'The society has its office at the harbour of the town, where people come to help each other.',
  vi: 'Hội được thành lập để giúp đỡ những người có hoàn cảnh khó khăn trong vùng.',
  zh: '协会成立以来一直帮助城里城外有困难的人们，也与各地朋友来往。',
};

/** What is counted in a sentence among others of its language: "value qualifier measure unit". */
function counted(language: keyof typeof AROUND, sentence: string): string[] {
  const reading = readText(`${AROUND[language]}\n${sentence}\n${AROUND[language]}`, { file: 'a.txt' });
  return reading.quantities.map(({ value, qualifier, measure, unit }) =>
    [value ?? '-', qualifier, measure, ['money', 'tonnes', 'hours', 'duration'].includes(measure) ? unit : null]
      .filter((part) => part !== null)
      .join(' '),
  );
}

test.each([
  ['en', 'The 2 parties signed, and the two municipalities agreed on closer ties.'],
  ['en', 'Two armies have kept friendly relations; cooperation between two universities goes on.'],
  ['en', 'They wore N95 masks in hall P5.'],
  ['vi', '2 bên thống nhất tăng cường hợp tác, quan hệ giữa 2 tỉnh Quảng Nam - Champasak phát triển.'],
  ['vi', 'Lãnh đạo 2 địa phương và nhân dân 2 nước ngày càng gắn bó.'],
  ['zh', '2市签署友好协议，2国关系良好，两校互访。'],
  ['zh', '救灾队参加了512地震和311大地震的救援。'],
] as const)('two parties, a code and a disaster named by its day are no quantities: %s %s', (language, sentence) => {
  expect(counted(language, sentence)).toEqual([]);
});

test.each([
  ['en', 'The network has 320.000 volunteers and 14.250 members.', ['320000 exact persons', '14250 exact persons']],
  ['en', 'They sent 14.250 tonnes of rice.', ['14.25 exact tonnes t']],
  ['en', 'It was worth €320.000 in all.', ['320000 exact money EUR']],
  ['vi', 'Hội có 320,000 hội viên.', ['320000 exact persons']],
] as const)(
  'whole things have no fractions, so three digits behind the mark are thousands: %s %s',
  (language, sentence, found) => {
    expect(counted(language, sentence)).toEqual(found);
  },
);

test.each([
  ['The grant was worth about Rwf 60M.', ['60000000 about money RWF']],
  ['They raised almost P8-million in cash.', ['8000000 nearly money PHP']],
  ['It cost KSh 2.5 million and Sh300,000 more.', ['2500000 exact money KES', '300000 exact money KES']],
  ['A grant of N45 million and ₦3bn was given.', ['45000000 exact money NGN', '3000000000 exact money NGN']],
  ['The state gave Rs. 2 crore.', ['20000000 exact money INR']],
] as const)('money is read with the signs and letters of its country: %s', (sentence, found) => {
  expect(counted('en', sentence)).toEqual(found);
});

test.each([
  ['en', 'The camp took in over 200,000 newly arrived Sudanese refugees.', ['200000 more-than persons']],
  ['en', 'Help came from 15 of the 90 volunteers.', ['15 exact persons', '90 exact persons']],
  ['en', 'It was signed by six of their councillors.', ['6 exact persons']],
  ['en', 'It has 60 members, including 8 in the Americas.', ['60 exact persons', '8 exact persons']],
  ['en', 'Peru sent two transport aircraft and two specialised dogs.', ['2 exact items', '2 exact items']],
  ['en', 'They deployed 30 emergency relief teams.', ['30 exact other']],
  ['vi', 'Hội đã giúp sửa hàng trăm những ngôi nhà.', ['- about items']],
  ['zh', '全国12个副省级市和7城镇参加。', ['12 exact places', '7 exact places']],
  ['zh', '与20余个省、州、市和15省市签约。', ['20 more-than places', '15 exact places']],
] as const)('what is counted stands behind whatever describes it: %s %s', (language, sentence, found) => {
  expect(counted(language, sentence)).toEqual(found);
});
