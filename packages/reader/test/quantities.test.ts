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

/** A sentence, and what is counted in it. */
const COUNTED: readonly (readonly [string, readonly string[]])[] = [
  ['The city has 7 sister cities in 5 countries.', ['7 places', '5 countries-and-regions']],
  ['They gave Rs 20 lakh to the fund.', ['2000000 money']],
  ['They gave Rs. 5 crore for relief.', ['50000000 money']],
  ['It is worth about €1.2m in total.', ['1200000 money']],
  ['The fund received £3 million and US$ 450,000.', ['3000000 money', '450000 money']],
  ['It cost Ksh 2.5 million to build.', ['2500000 money']],
  ['The grant of JPY 9,850,000 paid for beds.', ['9850000 money']],
  ['A grant of 9,850,000 yen was made.', ['9850000 money']],
  ['A cheque for NZ$5,000 was handed over.', ['5000 money']],
  ['They raised over $2,500.', ['2500 money']],
  ['The aid is worth 1.4 billion Iranian rials.', ['1400000000 money']],
  ['They sent 300 family tents, 1,200 blankets and 40 boxes of medicines.', ['300 items', '1200 items', '40 packages']],
  ['The plane carried 38 metric tons of food.', ['38 tonnes']],
  ['The plane carried 38 MT of food.', ['38 tonnes']],
  ['The ship with 2,000 tonnes of wheat sailed.', ['2000 tonnes']],
  ['They need 20,000 litres of water.', ['20000 other']],
  ['About two dozen volunteers came.', ['24 persons']],
  ['Hundreds of volunteers came.', ['null persons']],
  ['A team of 16 left for Nepal.', ['16 persons']],
  ['A 16-member team left for Nepal.', ['16 persons']],
  ['A 16-person delegation left.', ['16 persons']],
  [
    'The two-day workshop had 30 participants from 12 National Societies.',
    ['2 duration', '30 persons', '12 societies'],
  ],
  ['The five-year agreement covers three areas.', ['5 duration', '3 places']],
  ['More than half of the 400 houses were damaged.', ['400 items']],
  ['The quake killed 120 people and injured 3,400.', ['120 persons', '3400 persons']],
  ['At least 12 people were killed and 30 others injured.', ['12 persons', '30 persons']],
  ['It displaced 45,000 people in 14 districts.', ['45000 persons', '14 places']],
  ['Some 9,000 families lost their homes.', ['9000 households']],
  ['About 60 per cent of the 500 pupils are girls.', ['60 percent', '500 persons']],
  ['Between 300 and 400 guests attended.', ['null persons']],
  ['From 20 to 30 nurses will be trained each year.', ['null persons']],
  ['He served as mayor for 12 years.', ['12 duration']],
  ['She is 34 years old.', ['34 duration']],
  ['The 45th anniversary was celebrated by 200 people.', ['200 persons']],
  ['The No. 3 hospital got two ambulances.', ['2 items']],
  ['Flight 204 brought 12 doctors.', ['12 persons']],
  ['COVID-19 hit 210 countries and territories.', ['210 countries-and-regions']],
  ['They gave one million masks and half a million gloves.', ['1000000 items', '500000 items']],
  ['A further 20 volunteers arrived.', ['20 persons']],
  ['The first 500 doses arrived; another 1,500 will follow.', ['500 doses', '1500 doses']],
  ['Six out of ten households have water.', ['6 households', '10 households']],
  ['The hospital has 120 beds and a staff of 85.', ['120 items', '85 persons']],
  ['They planted 1,000 trees on 3 hectares.', ['1000 items', '3 other']],
  ['A convoy of 12 trucks crossed the border.', ['12 items']],
  ['They held 14 meetings with 6 ministries.', ['14 other', '6 other']],
  ['They met on 3 May at 10:30 in Room 204.', []],
  ['Highway 1 and Route 66 were closed.', []],
  ['The two mayors and the two cities signed.', []],
  ['Resolution 1325 and Article 12 were read.', []],
  ['The 2-0 win and the 3-1 loss.', []],
  ['Call 112 or +47 1234 5678.', []],
  ['A magnitude 7.8 earthquake struck.', ['7.8 other']],
  ['The water rose to 2.5 metres.', ['2.5 other']],
  ['Temperatures fell to minus 15 degrees.', ['15 other']],
];

test.each(COUNTED)('the desk counts in "%s" %j', (text, counted) => {
  const { quantities } = readText(`${text}\n`, { file: 'a.txt', language: 'en' });
  expect(quantities.map(({ value, measure }) => `${value} ${measure}`)).toEqual(counted);
});

test.each([
  ['en', 'They gave 200 thousand tugrugs.', '200000 exact money MNT'],
  ['en', 'They gave 2 million soms.', '2000000 exact money KGS'],
  ['en', 'They gave 500 manats.', '500 exact money AZN'],
  ['en', 'They gave 40,000 laris.', '40000 exact money GEL'],
  ['en', 'They gave 30 million hryvnias.', '30000000 exact money UAH'],
  ['en', 'They gave 900 Moroccan dirhams.', '900 exact money MAD'],
  ['vi', 'Hội đã trao 7 nghìn forint.', '7000 exact money HUF'],
  ['vi', 'Hội đã trao 6 triệu zloty.', '6000000 exact money PLN'],
  ['vi', 'Hội đã trao 20 nghìn rúp Belarus.', '20000 exact money BYN'],
  ['zh', '协会捐赠20万图格里克。', '200000 exact money MNT'],
  ['zh', '协会捐赠300万坚戈。', '3000000 exact money KZT'],
  ['zh', '协会捐赠5万兹罗提。', '50000 exact money PLN'],
] as const)('money is known by the name that it has at home: %s %s', (language, sentence, found) => {
  expect(counted(language, sentence)).toEqual([found]);
});

test.each([
  ['They sent 10,000 N95 masks.', ['10000 exact items']],
  ['They sent 30 P2 filters and 500 SPO2 meters.', ['30 exact items', '500 exact items']],
  ['Four Samoans and three young Danes came.', ['4 exact persons', '3 exact persons']],
  ['It has about forty other countries as partners.', ['40 about countries-and-regions']],
  ['This has brought the number of fatalities to at least 9.', ['9 at-least persons']],
  ['The park covers 99.5km2 of hills.', ['99.5 exact other']],
] as const)('letters of a model are no money, peoples are people, and a toll counts them: %s', (sentence, found) => {
  expect(counted('en', sentence)).toEqual(found);
});

test.each([
  ['en', 'The 20-year Anniversary was marked in the hall.'],
  ['en', 'One-Year Programme for the young.'],
  ['en', '12 Views'],
  ['vi', 'Gần một thế kỷ qua, hai nước luôn giúp nhau.'],
  ['vi', 'Trung tâm cấp cứu 118 Viêng Chăn đã đón khách.'],
] as const)('an anniversary, a name, a counter and a number to call count nothing: %s %s', (language, sentence) => {
  expect(counted(language, sentence)).toEqual([]);
});

test.each([
  ['en', 'The park covers 99.5km2.'],
  ['vi', 'Công viên có diện tích 99,5km2.'],
  ['zh', '公园面积99.5km2。'],
] as const)('an area may be glued to its figure: %s %s', (language, sentence) => {
  expect(counted(language, sentence)).toEqual(['99.5 exact other']);
});

test('who is counted is a person, cities of a people in a headline are counted, and a far noun says what 个 counts', () => {
  const first = (text: string) => {
    const [found] = readText(text, { file: 'a.txt' }).quantities;
    return found && [found.value, found.measure, found.unit];
  };
  expect(
    first('The society sent 14 professionals to the island, where they built a field hospital.')?.slice(0, 2),
  ).toEqual([14, 'persons']);
  expect(first('Đoàn đã trao học bổng cho 12 bạn có hoàn cảnh khó khăn ở xã vùng cao của tỉnh.')?.slice(0, 2)).toEqual([
    12,
    'persons',
  ]);
  expect(first('Mayors of Three Korean Cities Visited the Harbour\n\nThe mayors saw the school.')?.slice(0, 2)).toEqual(
    [3, 'places'],
  );
  expect(first('我会已向8个太平洋飓风受灾国家捐款，用于灾民的生活和学校的重建。')?.slice(0, 2)).toEqual([
    8,
    'countries-and-regions',
  ]);
  expect(first('代表处向学院捐款3000元瑞士法郎，用于学院的教学和研究工作。')).toEqual([3000, 'money', 'CHF']);
});

test('元 without a country is the money of the place that the paper speaks of', () => {
  const unitOf = (text: string) =>
    readText(text, { file: '' }).quantities.find(({ measure }) => measure === 'money')?.unit;
  expect(unitOf('台灣紅十字組織向台灣災區撥款5萬元。')).toBe('TWD');
  expect(unitOf('香港红十字会拨款5万元。')).toBe('HKD');
  expect(unitOf('我会拨款5万元。')).toBe('CNY');
  expect(unitOf('香港红十字会拨款5万美元。')).toBe('USD');
});

test('the numbers of a stamp are no quantities', () => {
  const text = `关于接待代表团的函\n\n湖滨市外事办公室\n2019年5月3日\n\n挪威卑尔根市代表团一行6人拟于2019年6月12日至15日访问我市，请予安排。`;
  expect(readText(text, { file: '' }).quantities.map(({ quote }) => quote)).toEqual(['6人']);
});

test('money in a name that several countries have is that of the country named', () => {
  expect(counted('en', 'Goods worth 2 million shillings reached Uganda; the Ugandan branches shared them.')).toEqual([
    '2000000 exact money UGX',
  ]);
  expect(counted('en', 'Goods worth 2 million shillings came.')).toEqual(['2000000 exact money']);
  expect(counted('vi', 'Hội Chữ thập đỏ Thụy Sĩ hỗ trợ 6,5 triệu franc.')).toEqual(['6500000 exact money CHF']);
});

test('an article before a dollar sign is no letter of it', () => {
  expect(counted('en', 'They signed a $1.3 million deal, and raised A$500.')).toEqual([
    '1300000 exact money USD',
    '500 exact money AUD',
  ]);
});
