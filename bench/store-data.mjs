/**
 * What the store's bench is measured on: a desk of forty years, the same at each run (seeded), written through the
 * repositories like everything else.
 */

import { documents, engagements, imports, parties } from '@comity/storage';
import { engagementDraft, partyDraft } from '@comity/testing';

const WORDS = {
  en: 'society delegation visit training hospital nurse relief consignment blanket disaster preparedness volunteer youth exchange bridge province earthquake flood donation agreement memorandum secretary general president director office conference talks friendship sister city region report year assistance medical team doses children school water health first aid rescue boat warehouse'.split(
    ' ',
  ),
  vi: 'hội chữ thập đỏ đoàn đại biểu thăm thành phố tỉnh cứu trợ hợp tác đào tạo bệnh viện tình nguyện viên thanh niên biên giới trao đổi hữu nghị thảm họa lũ lụt quà tặng ký kết biên bản ghi nhớ giám đốc chủ tịch năm quốc tế sức khỏe trẻ em trường học nước sạch'.split(
    ' ',
  ),
  zh: '红十字会 代表团 来访 培训 医院 护理 救援 物资 捐赠 灾害 志愿者 青少年 交流 城市 省 地震 洪水 协议 备忘录 秘书长 会长 办公室 会议 友好 国家 地区 报告 年度 援助 医疗队 儿童 学校 应急 中心 仓库 国际 合作 项目 社区 服务'.split(
    ' ',
  ),
};
const COUNTRIES =
  'MN KP VN LA KH TH MM MY SG ID PH JP KR IN NP LK BD PK IR IQ TR SY JO LB EG SD ET KE TZ MW ZM ZA NG GH FR DE GB IE IT ES PT NL BE SE NO FI DK RU UA PL CZ HU RO US CA MX CU BR AR CL PE AU NZ FJ PG'.split(
    ' ',
  );
const THEMES = ['disaster preparedness', 'first aid', 'youth', 'volunteers', 'nursing', 'water and health'];
const KINDS = [
  'visit',
  'visit',
  'visit',
  'talks',
  'consignment',
  'consignment',
  'training',
  'exchange',
  'deployment',
  'event',
  'honour',
  'agreement',
];

/** @see https://prng.di.unimi.it/ (xorshift, small and good enough for choosing words) */
function seeded(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const SIZE = 500;

/**
 * @param {import('@comity/storage').Database} database
 * @param {import('@comity/storage').WorkspaceScope} scope
 */
export async function fill(database, scope, { engagementCount, documentCount, partyCount }, log) {
  const next = seeded(42);
  const pick = (list) => list[next(list.length)];
  const change = (work) => database.change(scope, { kind: 'setup' }, work);
  const names = Array.from(
    { length: partyCount },
    (_, index) => `${pick(WORDS.en)} ${pick(WORDS.vi)} ${pick(WORDS.zh)} ${index}`,
  );
  const partners = await change((tx) =>
    parties.createMany(
      tx,
      names.map((nameAsPrinted) => partyDraft({ nameAsPrinted, country: pick(COUNTRIES) })),
    ),
  );
  const exact = (measure, value, unit = null) => ({
    measure,
    value,
    low: value,
    high: value,
    qualifier: 'exact',
    unit,
    of: null,
    hedge: null,
  });
  const draft = () => {
    const kind = pick(KINDS);
    const year = 1985 + next(40);
    const day = `${year}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    const partner = pick(partners);
    const quantities = [
      exact('persons', 1 + next(40)),
      exact('person-times', 1 + next(400)),
      kind === 'consignment'
        ? exact('money', next(1_000_000), pick(['USD', 'CNY', 'EUR']))
        : exact('hours', 1 + next(90)),
    ];
    if (next(20) === 0)
      quantities[0] = { ...quantities[0], qualifier: 'about', hedge: 'according to incomplete statistics' };
    return engagementDraft({
      kind,
      direction: pick(['incoming', 'incoming', 'outgoing']),
      title: `${pick(WORDS.en)} ${pick(WORDS.en)} ${pick(WORDS.vi)} ${pick(WORDS.zh)}`,
      period: day,
      countries: next(5) === 0 ? [...new Set([pick(COUNTRIES), pick(COUNTRIES)])] : [pick(COUNTRIES)],
      themes: next(3) === 0 ? [pick(THEMES)] : [],
      parties: [{ partyId: partner.id, role: 'guest', nameAsPrinted: partner.nameAsPrinted }],
      quantities,
    });
  };
  for (let made = 0; made < engagementCount; made += SIZE) {
    const drafts = Array.from({ length: Math.min(SIZE, engagementCount - made) }, draft);
    await change((tx) => engagements.createMany(tx, drafts));
    if (made % 20_000 === 0) log(`${made} engagements`);
  }
  const paper = (language) => {
    const words = WORDS[language];
    const joined = language === 'zh' ? '' : ' ';
    const sentence = () =>
      Array.from({ length: 8 + next(12) }, () => pick(words)).join(joined) + (language === 'zh' ? '。' : '. ');
    return Array.from({ length: 15 + next(20) }, sentence).join('');
  };
  const encoder = new TextEncoder();
  const { id: importId } = await change((tx) => imports.start(tx));
  for (let made = 0; made < documentCount; made += 200) {
    await change(async (tx) => {
      for (let index = made; index < Math.min(made + 200, documentCount); index += 1) {
        const language = pick(['en', 'vi', 'zh']);
        const text = `${index} ${paper(language)}`;
        const about = {
          fileName: `${index}.txt`,
          title: text.slice(0, 60),
          mediaType: 'text/plain',
          classification: 'internal',
          status: 'read',
          problem: null,
          importId,
        };
        const { document } = await documents.add(tx, about, encoder.encode(text));
        await documents.update(tx, document.id, null, {
          language,
          extractor: 'text/1',
          stampedOn: `${1985 + next(40)}`,
        });
        await documents.saveText(tx, document.id, { rawText: text, reading: null, countries: [pick(COUNTRIES)] });
      }
    });
    if (made % 4_000 === 0) log(`${made} documents`);
  }
  await database.asOwner((client) => client.query('vacuum analyze'));
}
