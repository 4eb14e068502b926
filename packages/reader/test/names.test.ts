import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

const read = (raw: string) => readText(`${raw}\n`, { file: 'paper.txt' });
const organisations = (raw: string) => read(raw).organisations.map(({ name }) => name);
const people = (raw: string) => read(raw).people.map(({ name, post }) => [name, post]);
const countries = (raw: string) => read(raw).countries.map(({ iso }) => iso);

describe('countries and regions', () => {
  test('stand in adjectives and inside names of bodies, but not in names of seas and continents', () => {
    expect(
      countries('The Swiss Red Cross and guests from Latin America crossed the South China Sea to Japan.'),
    ).toEqual(['CH', 'JP']);
  });

  test('are not read out of Chinese words that only contain their characters', () => {
    expect(countries('发展中国家和上海地区的代表5月12日本会来访，参加纳米比亚活动。')).toEqual(['NA']);
  });

  test('are told from people who bear a one-syllable name of a country in Vietnamese', () => {
    expect(countries('Bà Nga và anh Đức tặng quà; đoàn Nga, Pháp và Ấn Độ cùng tham gia chương trình này.')).toEqual([
      'RU',
      'FR',
      'IN',
    ]);
  });

  test('are not read out of the names of their money', () => {
    expect(
      countries(
        'The Fijian society received 500 Australian dollars and US$200; sums stand in US dollars (Swiss francs).',
      ),
    ).toEqual(['FJ']);
    expect(countries('Hội đồng Anh tặng Hội 500 đô la Mỹ, 20 triệu đồng Việt Nam và 300 bảng Anh.')).toEqual(['GB']);
    expect(countries('日本红十字会向我会捐款10万美元、5万瑞士法郎和300万韩元，展出中国元素。')).toEqual(['JP', 'CN']);
  });

  test('are not read out of an acronym that a body has taken', () => {
    expect(countries('The Philippine Red Cross (PRC) signed the paper. The PRC sent two nurses to the camp.')).toEqual([
      'PH',
    ]);
  });
});

test("a polite word for who is written to is nobody's name", () => {
  expect(people('Hội tặng quà cho ông Kim Jong-ho, Chủ tịch Quý Hội.').map(([name]) => name)).toEqual(['Kim Jong-ho']);
  expect(people('Chủ tịch Bùi Thị Quý đã tiếp đoàn.').map(([name]) => name)).toEqual(['Bùi Thị Quý']);
});

describe('organisations', () => {
  test('of a Chinese place are one with the rank of the place and without, and two with two ranks', () => {
    expect(organisations('花莲红十字会来访。花莲县红十字会捐款。')).toHaveLength(1);
    expect(organisations('云南省红十字会捐款。云南红会派员。臺灣紅十字會和臺灣地區紅十字會。')).toHaveLength(2);
    expect(organisations('吉林省红十字会来访。吉林市红十字会捐款。')).toHaveLength(2);
    expect(organisations('吉林红十字会来访。吉林省红十字会捐款。吉林市红十字会到场。')).toHaveLength(2);
  });

  test('of Korean and Japanese places keep the rank behind the hyphen', () => {
    expect(
      organisations(
        'A team of the Gyeongsangbuk-do Branch of the Korean Red Cross met the Fukuoka-ken International Association.',
      ),
    ).toEqual(['Gyeongsangbuk-do Branch of the Korean Red Cross', 'Fukuoka-ken International Association']);
    expect(organisations('Đoàn Hội Chữ thập đỏ tỉnh Gyeongsangbuk-do thăm Sở Y tế Gyeonggi-do.')).toEqual([
      'Hội Chữ thập đỏ tỉnh Gyeongsangbuk-do',
      'Sở Y tế Gyeonggi-do',
    ]);
    expect(people('Mr Kim Jong-do visited the school.')).toEqual([['Kim Jong-do', null]]);
  });

  test('are listed once, under the longest name, however the text shortens it later', () => {
    const text =
      'The Shanghai Red Cross Society received the guests. The Red Cross Society of Shanghai thanked them, and Shanghai Red Cross staff saw them off.';
    expect(organisations(text)).toEqual(['Red Cross Society of Shanghai']);
  });

  test('are known again by the acronym that the text gives them', () => {
    expect(
      organisations('The Qatar Red Crescent Society (QRCS) sent two teams. Later QRCS doctors worked in the camp.'),
    ).toEqual(['Qatar Red Crescent Society (QRCS)']);
  });

  test('need a word that tells them from others', () => {
    expect(
      organisations('The Society thanked the Municipal Government, and our Association wrote to the Red Cross.'),
    ).toEqual([]);
  });

  test('end where a person begins, in Vietnamese too', () => {
    const text =
      'Chủ tịch Hội Chữ thập đỏ tỉnh Lạng Sơn Trịnh Xuân Lộc tiếp Giám đốc Sở Ngoại vụ tỉnh Quảng Ninh Hà Hải Dương.';
    expect(organisations(text)).toEqual(['Hội Chữ thập đỏ tỉnh Lạng Sơn', 'Sở Ngoại vụ tỉnh Quảng Ninh']);
    expect(people(text).map(([name]) => name)).toEqual(['Trịnh Xuân Lộc', 'Hà Hải Dương']);
  });

  test('are found in both Chinese scripts, branches included', () => {
    expect(organisations('上海市红十字会接待了韩国红十字会汉堡分会代表团。')).toEqual([
      '上海市红十字会',
      '韩国红十字会汉堡分会',
    ]);
    expect(organisations('斐濟紅十字會與紅十字國際委員會簽署了備忘錄。')).toEqual(['斐濟紅十字會', '紅十字國際委員會']);
  });
});

describe('people', () => {
  test('bear the post as written, before the name or after it', () => {
    const text =
      'The letter went to Ma Qiang, then executive vice president of the Shanghai Red Cross Society, and to Vice Premier Liu Guozhong.';
    expect(people(text)).toEqual([
      ['Ma Qiang', 'executive vice president of the Shanghai Red Cross Society'],
      ['Liu Guozhong', 'Vice Premier'],
    ]);
  });

  test('are one where the same post stands by a name spelt nearly alike', () => {
    const text =
      "Singapore's Deputy Prime Minister Huang Xunchai arrived. On Monday Singapore's Deputy Prime Minister Huang Xuncai left.";
    expect(people(text)).toHaveLength(1);
  });

  test('are no headlines, countries or bodies', () => {
    expect(people('Typhoon Relief: Red Cross Volunteers Bring Hope To Families In Lao Cai')).toEqual([]);
    expect(people('The President of Fiji thanked the Member States and the Health Minister of Belgium.')).toEqual([]);
  });

  test('end before the verb in Chinese, where nothing parts the words', () => {
    expect(people('上海市红十字会副会长王可会见了客人，会长李明强介绍情况。').map(([name]) => name)).toEqual([
      '王可',
      '李明强',
    ]);
    expect(people('马拉维驻华大使艾伦·钦蒂扎向会长单位赠送锦旗。').map(([name]) => name)).toEqual(['艾伦·钦蒂扎']);
  });
});
