import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';

const PARAGRAPH =
  'The society received a delegation of twelve guests from Norway, who stayed for three days and visited the depot, the school and the harbour before they went home again.';

function kinds(raw: string): string[] {
  return readText(raw, { file: 'a.txt' }).blocks.map(
    ({ kind, start, end }) => `${kind}: ${raw.slice(start, Math.min(end, start + 24))}`,
  );
}

function titleOf(raw: string): string | null {
  return readText(raw, { file: 'a.txt' }).title?.quote ?? null;
}

test('a cookie banner and a menu above the title are residue', () => {
  const raw = `We use cookies on this site. By continuing you accept our privacy policy.\nI agree\n\nHome  News  About us  Contact\n\nGuests from Norway\n\n${PARAGRAPH}`;
  expect(kinds(raw)).toEqual([
    'residue: We use cookies on this s',
    'residue: I agree\n\nHome  News  Abo',
    'title: Guests from Norway',
    'main: The society received a d',
  ]);
});

test('a section of the way to this page, once more over the headline, is no headline', () => {
  const raw = `Home > City Partners > Guests from Norway tour the depot\nCity Partners\n\nGuests from Norway tour the depot\n\n${PARAGRAPH}`;
  expect(titleOf(raw)).toBe('Guests from Norway tour the depot');
  const named = `Lakeport Red Cross\nLakeport Red Cross » News » Guests from Norway tour the depot\nGuests from Norway tour the depot\nJune 4, 2019\n\n${PARAGRAPH}`;
  expect(kinds(named).map((kind) => kind.split(':')[0])).toEqual(['residue', 'residue', 'title', 'stamp', 'main']);
  expect(
    titleOf(`当前版面:A1\n下一版:A2 上一版:\n\n挪威客人参观备灾中心\n\n${'代表团参观了备灾中心。'.repeat(9)}`),
  ).toBe('挪威客人参观备灾中心');
  expect(titleOf(`Home > City Partners\nPartners of the city\n\n${PARAGRAPH}`)).toBe('Partners of the city');
});

test('what the clocks of a page show is no headline', () => {
  const raw = `Geneva 00:00 Oslo 00:00\n\nHome > news\n\nGuests from Norway tour the depot\n\n${PARAGRAPH}`;
  expect(titleOf(raw)).toBe('Guests from Norway tour the depot');
});

test('what begins as captions do is one above the headline, too', () => {
  const text =
    'Ngày 4/5/2018, Hội Chữ thập đỏ tỉnh Cà Mau đã tiếp đoàn đại biểu Hội Chữ thập đỏ Lào do Chủ tịch Hội làm trưởng đoàn đến thăm và làm việc tại tỉnh.';
  expect(
    kinds(`Quang cảnh buổi làm việc giữa hai bên.\n\nHội Chữ thập đỏ tỉnh Cà Mau tiếp đoàn Lào\n\n${text}`).map(
      (kind) => kind.split(':')[0],
    ),
  ).toEqual(['caption', 'title', 'main']);
});

test('a text that begins with a dateline has no title', () => {
  expect(titleOf(`BEIJING: ${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
  expect(titleOf(`OSLO, May 5 (Staff) -- ${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
  expect(
    titleOf(
      `新华社北京10月9日电 （记者 张三）红十字会代表团一行八人九日访问北京，参观备灾仓库。\n${'会谈后双方签署备忘录。'.repeat(9)}`,
    ),
  ).toBeNull();
});

test('a letter that says what it is has that for its title, whatever address stands over it', () => {
  const head =
    'Lusaka Branch of the Zambia Red Cross Society\nP.O. Box 50001, Lusaka\n\n20 November 2023\n\nLetter of thanks';
  expect(titleOf(`${head}\n\nTo: Korean Red Cross\n\nOn behalf of the Society I thank you for your gift.`)).toBe(
    'Letter of thanks',
  );
});

test('the first heading of a paper is not its title', () => {
  expect(titleOf('Report of the Lusaka Red Cross\n\nI. Activities in 2016\nThe society received 14 guests.')).toBe(
    'Report of the Lusaka Red Cross',
  );
  expect(
    titleOf('CHƯƠNG TRÌNH ĐÓN ĐOÀN THÀNH PHỐ OSAN (HÀN QUỐC)\n\n1. Ngày 21/10/2024\n- 18:00: Tiệc chiêu đãi.'),
  ).toBe('CHƯƠNG TRÌNH ĐÓN ĐOÀN THÀNH PHỐ OSAN (HÀN QUỐC)');
});

test('a letter without a heading has no title', () => {
  expect(titleOf(`Dear Ms Okafor,\n${PARAGRAPH}\nYours sincerely,\nAnna Berg`)).toBeNull();
  expect(titleOf('尊敬的会长阁下：\n感谢贵会去年捐赠的物资，我会已全部发放到户。')).toBeNull();
});

test('a dispatch from abroad is dated by its first words, with an agency or without', () => {
  const text = (head: string) =>
    `${head}中国红十字会与斐济红十字会24日在苏瓦签订合作协议。${'协议有效期五年。'.repeat(9)}`;
  expect(readText(text('苏瓦2012年11月26日电 -- '), { file: 'a.txt' }).stamp?.edtf).toBe('2012-11-26');
  expect(readText(text('新华社苏瓦2012年11月26日电 '), { file: 'a.txt' }).stamp?.edtf).toBe('2012-11-26');
  expect(readText(text('2012年11月26日，'), { file: 'a.txt' }).stamp).toBeNull();
});

test('stamps are found as papers write them', () => {
  const stamp = (line: string) => readText(`Guests from Norway\n${line}\n${PARAGRAPH}`, { file: 'a.txt' }).stamp?.edtf;
  expect(stamp('Release time:Apr 13, 2024 21:25 PM')).toBe('2024-04-13');
  expect(stamp('Updated 22:45, 09-Oct-2024')).toBe('2024-10-09');
  expect(stamp('Published on 2024-05-03')).toBe('2024-05-03');
  const vietnamese =
    'Hội Chữ thập đỏ tỉnh đã đón đoàn khách quốc tế gồm mười hai người đến thăm và làm việc tại địa phương.';
  expect(readText(`Đón đoàn khách\nNgày đăng: 30/07/2024 09:00\n${vietnamese}`, { file: 'a.txt' }).stamp?.edtf).toBe(
    '2024-07-30',
  );
  const chinese = '市红十字会接待了来自挪威的代表团一行十二人，客人参观了备灾仓库和学校。';
  expect(readText(`挪威代表团来访\n发布时间：2018-06-14 来源：外联部\n${chinese}`, { file: 'a.txt' }).stamp?.edtf).toBe(
    '2018-06-14',
  );
});

test('captions are told by their words, their credit or their year', () => {
  const raw = `Guests from Norway\n\n${PARAGRAPH}\n\nFile photo: the depot in winter./CFP\n\nGuests at the harbour (1993)\n\nThe mayor shows the school. Photo: T. Abara\n\n${PARAGRAPH}`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual([
    'title',
    'main',
    'caption',
    'caption',
    'caption',
    'main',
  ]);
});

test('a list of other news behind the paper is not examined', () => {
  const raw = `Guests from Norway\n\n${PARAGRAPH}\n\nRelated news\nBlood drive collects 312 donations\n12 May 2019\nChoir sings in France\n9 May 2019`;
  const reading = readText(raw, { file: 'a.txt' });
  expect(reading.blocks.at(-1)?.kind).toBe('related');
  expect(reading.quantities.some(({ value }) => value === 312)).toBe(false);
  expect(reading.countries.some(({ iso }) => iso === 'FR')).toBe(false);
});

test('a list of headlines with dates needs no heading', () => {
  const vietnamese =
    'Hội Chữ thập đỏ tỉnh đã đón đoàn khách quốc tế gồm mười hai người đến thăm và làm việc tại địa phương.';
  const raw = `Đón đoàn khách\n${vietnamese}\nTrạm y tế xã mới\n09:00 | 30/07/2024 Sức khỏe\nHội chợ quê\n22:00 | 24/11/2024 Tin tức\nGiải chạy đêm\n07:55 | 23/11/2024 Tin tức`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual(['title', 'main', 'related']);
});

test('a picture that repeats the title, and section tags over pictures, are residue', () => {
  const raw = `Past|Friends from afar\n\n${PARAGRAPH}\n\nPast l Harwick\n\nThe first truck (1984)\n\n${PARAGRAPH}\n\nPast|Friends from afar\n\n${PARAGRAPH}`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual([
    'title',
    'main',
    'residue',
    'caption',
    'main',
    'residue',
    'main',
  ]);
});

test('markup inside a sentence is a hole in the paragraph, and what stands around it is read', () => {
  const raw = `Guests\n\nThe society sent 12 batches of goods to < p style="text-align: ju stify;color:#404040;"> Nepal and received 15 guests from Peru in 2013.`;
  const reading = readText(raw, { file: 'a.txt' });
  expect(reading.blocks.map(({ kind }) => kind)).toEqual(['title', 'main', 'residue', 'main']);
  expect(reading.quantities.map(({ value }) => value)).toEqual([12, 15]);
});

test('hard-wrapped lines are one paragraph', () => {
  const wrapped = PARAGRAPH.match(/.{1,64}(?:\s|$)/g)?.join('\n') ?? '';
  const raw = `A letter\n\n${wrapped}\n\n${wrapped}\n\n${wrapped}`;
  expect(readText(raw, { file: 'a.txt' }).quantities.filter(({ measure }) => measure === 'persons')).toHaveLength(3);
});

test('a sentence that begins as a stamp or a byline does is main text', () => {
  const sentences = [
    'By 22 August 2014, the society had sent 50 batches of goods to Nepal.',
    'Time and again since 2 May 2011 the guests have come back.',
    'The newsletter of the society went to 500 members in all of its branches by post and by hand.',
  ];
  const raw = `Guests from Norway\n\n${sentences.join('\n')}\n${PARAGRAPH}`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual(['title', 'main']);
});

test('a column of links over the headline is residue, also without a blank line before the headline', () => {
  const column = [
    '--- SEARCH ---',
    'WEATHER',
    'Hot Links',
    'Chilean Embassies',
    'The Office of Tourism',
    'Photo Album',
  ];
  const title = 'Guests from Norway call on the provincial government';
  expect(titleOf(`${column.join('\n')}\n${title}\n\n${PARAGRAPH}`)).toBe(title);
  expect(titleOf(`${column.join('\n')}\n\n${title}\nThe guests stay three days in town\n\n${PARAGRAPH}`)).toBe(title);
});

test('a label of the page over the headline is no title', () => {
  const title = 'Red Cross gives rice to victims of the storm';
  for (const label of ['Top Stories', 'VIETNAM\nSociety', 'My account\nInternational cooperation'])
    expect(titleOf(`${label}\n${title}\n${PARAGRAPH}`)).toBe(title);
  expect(titleOf(`Guests from Norway\n${PARAGRAPH}\n${PARAGRAPH}`)).toBe('Guests from Norway');
});

test('a title is cut free of marks of a heading, table bars and a stamp in brackets', () => {
  expect(titleOf(`# Guests from Norway\n\n${PARAGRAPH}`)).toBe('Guests from Norway');
  expect(titleOf(`Guests from Norway | |||\n\n${PARAGRAPH}`)).toBe('Guests from Norway');
  const dated = readText(`Guests from Norway (09:12 23/05/2021)\n\n${PARAGRAPH}`, { file: 'a.txt' });
  expect([dated.title?.quote, dated.stamp?.edtf]).toEqual(['Guests from Norway', '2021-05-23']);
});

test('a title may end with an abbreviation, and stand under a list of empty tags', () => {
  const title = 'Kenyan delegation visits sister city in Midwest U.S.';
  expect(titleOf(`${title}\n\n${PARAGRAPH}`)).toBe(title);
  expect(titleOf(`• \n  • <rt id="a"></rt>\n <cite id="a"></cite>\n${title}\n\n${PARAGRAPH}`)).toBe(title);
});

test('a line of labelled fields that begins with the day is the stamp, however long', () => {
  const fields =
    'Time:2018-04-16Editor:Wang LinResource:Department of Harbour and Fishery Affairs of the CountyPrintingSize:LargeMediumSmall';
  const reading = readText(`Guests from Norway call on the mayor\n\n${fields}\n\n${PARAGRAPH}`, { file: 'a.txt' });
  expect(reading.blocks.map(({ kind }) => kind)).toEqual(['title', 'stamp', 'main']);
});

test('another page below that was published on another day takes no stamp away', () => {
  const raw = `Guests from Norway call on the mayor\n\nPublished: January 07,2023\n\n${PARAGRAPH}\n\nCheck Also\n\nPublished: November 25,2024 People attend the fair`;
  expect(readText(raw, { file: 'a.txt' }).stamp?.edtf).toBe('2023-01-07');
});

test('a labelled day in figures before the first sentence is the stamp', () => {
  expect(readText(`date 2023-09-19 (ABC) ${PARAGRAPH}`, { file: 'a.txt' }).stamp?.edtf).toBe('2023-09-19');
  expect(readText(`In 2023 ${PARAGRAPH}`, { file: 'a.txt' }).stamp).toBeNull();
});

test('a dateline alone and a caption are no titles', () => {
  expect(titleOf(`Oslo (ABC) -\n${PARAGRAPH}`)).toBeNull();
  expect(titleOf(`The mayor hands over gifts. Photo: T. Abara\n${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
});

test('what an agency prints behind its end mark is another paper', () => {
  const behind = 'Concert held in Lima for victims\nIn response to the appeal artists sang in Lima.';
  for (const end of ['./.', '. — VNA', '. Enditem']) {
    const raw = `Guests from Norway\n\n${PARAGRAPH}\n${PARAGRAPH.slice(0, -1)}${end}\n${behind}`;
    expect(readText(raw, { file: 'a.txt' }).countries.some(({ iso }) => iso === 'PE')).toBe(false);
    expect(kinds(raw).at(-1)).toMatch(/^related/);
  }
});

test('a last headline that has nothing of the text is another paper', () => {
  const raw = `Guests from Norway\n\n${PARAGRAPH}\n\nWorld bank approves another loan for Fiji`;
  expect(kinds(raw).at(-1)).toMatch(/^related: World bank/);
  expect(kinds(`Guests from Norway\n\n${PARAGRAPH}\n\nForeign office of the harbour society`).at(-1)).toMatch(/^main/);
});

test("a picture's text printed twice leaves the paragraphs behind it main text", () => {
  const raw = `Guests from Norway\n\nStaff load boxes in the depot\nStaff load boxes in the depot\n${PARAGRAPH}`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual(['title', 'caption', 'caption', 'main']);
});

test('comment forms, page tools and file names are residue', () => {
  const tools = ['Leave a Reply', 'Comment *', 'Name *', 'Print T', 'view 204', 'page_new3.html', 'Comment text'];
  const raw = `Guests from Norway\n\n${PARAGRAPH}\n${tools.join('\n')}`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual(expect.not.arrayContaining(['related']));
  expect(readText(raw, { file: 'a.txt' }).blocks.filter(({ kind }) => kind === 'main')).toHaveLength(1);
});

test('the stamp stands in an editorial line, over the text before below it, in the dateline before over the title', () => {
  const stamp = (raw: string) => readText(raw, { file: 'a.txt' }).stamp?.edtf;
  const title = 'Guests from Norway call on the mayor';
  expect(stamp(`${title}\nLiaison department of the harbour  2022-04-05 17:31 Published onHarwick\n${PARAGRAPH}`)).toBe(
    '2022-04-05',
  );
  expect(stamp(`${title}\n  ·  2016-04-13  ·   Source:\n${PARAGRAPH}\n(Harwick News Agency April 14, 2016)`)).toBe(
    '2016-04-13',
  );
  expect(stamp(`2 May 2022\n${title}\nOSLO, 7 March 2022 (NTBX) - ${PARAGRAPH}`)).toBe('2022-03-07');
});

test.each([
  ['Pay your water bill here', 'Mayor welcomes guests from Norway at the harbour'],
  ['The Daily Lantern', 'Guests from Norway visit the depot and the school'],
  ['ANNA BERG/Agency', 'Guests from Norway visit the depot and the school'],
  ['{title}', 'Delegation of guests visited the harbour'],
  ['Vis bildetekst\nLes mer', 'Society received delegation from Norway'],
])('the headline is the line that speaks of the text, not the one over it: %s', (furniture, title) => {
  expect(titleOf(`${furniture}\n${title}\n${PARAGRAPH}\n${PARAGRAPH}`)).toBe(title);
});

test('a deck, a first paragraph or a list does not take the place of a headline', () => {
  const title = 'Norwegian guests come to learn';
  expect(titleOf(`${title}\nThe delegation visited the depot and the school\n${PARAGRAPH}`)).toBe(title);
  expect(titleOf(`Annual report\n${PARAGRAPH}\n${PARAGRAPH}`)).toBe('Annual report');
  expect(titleOf(`Duty list\n1. The delegation visited the harbour\n2. Guests from Norway\n${PARAGRAPH}`)).toBe(
    'Duty list',
  );
});

test('the text goes on behind a picture whose text is printed twice', () => {
  const last = 'At the end the delegation from Norway thanked the society and gave the school twelve books and a flag.';
  const caption = 'The guests before the school';
  const raw = `Guests from Norway\n${PARAGRAPH}\n${caption}\n${caption}\n${last}`;
  expect(kinds(raw)).toContain(`main: ${last.slice(0, 24)}`);
  const other = 'Rain ends the festival of lamps';
  const news = 'Heavy showers on Monday evening brought this summer festival of lamps to an early close, police said.';
  expect(kinds(`Guests from Norway\n${PARAGRAPH}\n${other}\n${other}\n${news}`)).not.toContain(
    `main: ${news.slice(0, 24)}`,
  );
});

test('days with which several lines of a ledger begin are no datelines', () => {
  const ledger =
    'Aid 2015 - 2020\n\n12/4/2015: The society of Norway gave 1,800 blankets.\n25/10/2016: Chile gave 40 tents.\n';
  expect(readText(ledger, { file: 'a.txt' }).stamp).toBeNull();
});

test('lines that are broken in mid-sentence are one paragraph, also behind a short first line', () => {
  const raw = `Sở Ngoại vụ tỉnh Bắc Sơn thăm và làm việc tại Nam Hải
Sáng
ngày 02/5/2023, Đoàn cán bộ Sở Ngoại vụ tỉnh Bắc Sơn do đồng chí Lê Văn Tám,
Phó Giám đốc Sở, làm trưởng đoàn đến thăm và làm việc tại Sở Ngoại vụ tỉnh
Nam Hải.
Tại
buổi làm việc, hai đoàn đã trao đổi kinh nghiệm về công tác lãnh sự, biên giới
và hợp tác với các tỉnh bạn, đồng thời thăm một số cơ sở sản xuất trong tỉnh.
Quang
cảnh buổi làm việc`;
  const reading = readText(raw, { file: 'a.txt' });
  expect(reading.organisations.map(({ name }) => name.replace(/\s+/g, ' '))).toEqual([
    'Sở Ngoại vụ tỉnh Bắc Sơn',
    'Sở Ngoại vụ tỉnh Nam Hải',
  ]);
  expect(reading.quantities).toEqual([]);
});

test('a dateline with a full day, a day with one word and a day before capitals are stamps; fields of a report are none', () => {
  const stamp = (text: string) => readText(text, { file: 'a.txt' }).stamp?.edtf ?? null;
  expect(stamp(`Guests from Norway\n\nLima, March 4th, 2020 — ${PARAGRAPH}`)).toBe('2020-03-04');
  expect(stamp(`Guests from Norway\n31/05/2011 Paylaş:\n${PARAGRAPH}`)).toBe('2011-05-31');
  expect(stamp(`May 3, 2021 MAYOR WELCOMES GUESTS FROM NORWAY ${PARAGRAPH}\n${PARAGRAPH}`)).toBe('2021-05-03');
  expect(
    stamp(`挪威客人来访\n外办网站 2021-05-01 14:47\n市红十字会接待了来自挪威的代表团一行十二人，参观了学校。`),
  ).toBe('2021-05-01');
  expect(
    stamp(
      `Report of the year\n(1) Concert\nDate May 3, 2015\nPlace Town Hall\n${PARAGRAPH}\n(2) Tea\nDate June 8, 2015\nPlace Old Mill\n${PARAGRAPH}`,
    ),
  ).toBeNull();
});

test('a numbered heading of several, a lone tool line and a photographer are no titles', () => {
  expect(titleOf(`1. General meetings\n${PARAGRAPH}\n2. Visits\n${PARAGRAPH}`)).toBeNull();
  expect(titleOf(`top of page\n${PARAGRAPH}\nbottom of page`)).toBeNull();
  expect(titleOf(`ANNA BERG/Agency\n${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
  expect(titleOf(`(相关资料图)\n市红十字会接待了来自挪威的代表团一行十二人，客人参观了备灾仓库和学校。`)).toBeNull();
  expect(titleOf(`1. Norwegian Day opens\n${PARAGRAPH}`)).toBe('1. Norwegian Day opens');
  expect(titleOf(`Training in first aid/rescue\n${PARAGRAPH}`)).toBe('Training in first aid/rescue');
});

test('links under "Read more" in the middle of a paper are other papers, its own list is not', () => {
  const raw = `Guests from Norway\n${PARAGRAPH}\nREAD MORE:\n* Mayor opens a bridge\n* School wins a prize\n${PARAGRAPH} Goodbye.`;
  expect(kinds(raw)).toContain('related: * Mayor opens a bridge\n*');
  expect(kinds(raw).at(-1)).toContain('main: The society received');
  expect(kinds(`Guests from Norway\n${PARAGRAPH}\n* one book\n* two flags\n${PARAGRAPH}`).join()).not.toContain(
    'related',
  );
});

test.each([
  ['Publié: 2 mai 2017 20:12 CET', '2017-05-02'],
  ['Publicado el 3 de junio de 2018', '2018-06-03'],
  ['Veröffentlicht am 3. Juni 2018', '2018-06-03'],
  ['14 Temmuz 2019', '2019-07-14'],
])('a stamp in a language without a pack is read: %s', (line, day) => {
  expect(readText(`Guests from Norway\n${line}\n${PARAGRAPH}`, { file: 'a.txt' }).stamp?.edtf).toBe(day);
});

test('the days of a stay are no stamp', () => {
  const plan = readText(`Reception plan\n\nDates of stay: 23-26 September 2024\nSize: 9 persons\n${PARAGRAPH}`, {
    file: 'a.txt',
  });
  expect(plan.stamp).toBeNull();
});

test.each([
  'LIMA, 4 March 2021 (PRC) – ',
  'March 4th, 2021 ― Lima: ',
  '(Lima, Peru, March 4, 2021) — ',
  'Lima, Peru – March 4, 2021 – ',
  'Geneva (4 March 2021) – ',
  'Washington, DC, March 4th, 2021 — ',
  'FOR IMMEDIATE RELEASE – March 4, 2021 – ',
  'date 2021-03-04 (AGENCY- Press Service (PS)) LIMA, March 4 (PS) -- ',
])('a dateline with its full day is the stamp: %s', (dateline) => {
  expect(readText(`Guests from Norway\n\n${dateline}${PARAGRAPH}`, { file: 'a.txt' }).stamp?.edtf).toBe('2021-03-04');
});

test.each([
  'On 4 March 2021, Mayor Berg - who knows them well - spoke. ',
  '4 March 2021 was a great day. ',
  'Since 4 March 2021: ',
])('a sentence that begins with a day has no stamp: %s', (sentence) => {
  expect(readText(`Guests from Norway\n\n${sentence}${PARAGRAPH}`, { file: 'a.txt' }).stamp).toBeNull();
});

test('the foot of a page may say whose it is and of which day', () => {
  const raw = `Guests from Norway\n\n${PARAGRAPH}\n\nPhoto: the ministry\nInstitute of Culture, 04.03.2015, Foreign Affairs`;
  expect(readText(raw, { file: 'a.txt' }).stamp?.edtf).toBe('2015-03-04');
});

test.each([
  'Fiji + 4 more',
  'norwegian red cross',
  'This page has a Fair Paywall',
  'Sports | Defence | Foreign Affairs | Trade | Weather',
  'Lapa ir pieejama viegli lasīt',
  'Доступність сайту',
])('what a page prints over its headline is no title: %s', (label) => {
  expect(titleOf(`${label}\n\nTwelve guests from Norway visit the harbour\n\n${PARAGRAPH}`)).toBe(
    'Twelve guests from Norway visit the harbour',
  );
});

test('tools of the page, legal notices and lines in another language are no text', () => {
  const raw = `Guests from Norway\n\n${PARAGRAPH}\n\nSeen a mistake?\nSelect text and press Enter to send a suggested correction\nPuhdistettua vettä jaettiin myös kylään\nЩе на цю тему`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual(['title', 'main', 'residue', 'residue', 'residue']);
});

test('a headline that ends with a full stop is known by its capitals', () => {
  const headline = 'Norway Sends Twelve Guests Following Heavy Storms.';
  expect(titleOf(`${headline}\n\nOslo, 4 March 2021 – ${PARAGRAPH}`)).toBe(headline);
});

test('a ledger whose entries begin with their days has no stamp', () => {
  const raw = `Aid that was received\n\nAnna's depot keeps it.\n12/4/2015: Norway gave 1,800 blankets.\n25/10/2016: Peru gave 40 tanks.\n18/3/2020: Fiji gave masks.`;
  expect(readText(raw, { file: 'a.txt' }).stamp).toBeNull();
});

const HEADLINE = 'Guests from Norway at the harbour';
const ZH = '2019年5月3日，挪威红十字会代表团一行八人访问本市，参观备灾仓库，并与市红十字会座谈交流。';
const VI = 'Ngày 3/5/2019, đoàn đại biểu Hội Chữ thập đỏ Na Uy đã thăm thành phố và làm việc với Hội.';

test.each([
  ['Change language: Suomi', HEADLINE, PARAGRAPH],
  ['Friday, 4. May 2024', HEADLINE, `Published: 2019-05-06\n\n${PARAGRAPH}`],
  ['Views: 204 | Replies: 0', HEADLINE, PARAGRAPH],
  ['查看: 312|回复: 0', '挪威代表团访问本市', ZH],
  ['晨报>图说', '挪威代表团访问本市', ZH],
  ['您好!今天是 2024年5月8日 星期三', '挪威代表团访问本市', ZH],
  ['Hôm nay: Thứ Tư, 8/5/2024', 'Đoàn Na Uy thăm thành phố', VI],
  ['Trả lời: 0 | Đã xem: 31', 'Đoàn Na Uy thăm thành phố', VI],
])('a tool of the page is no title, and its clock no stamp: %s', (tool, title, text) => {
  const raw = `${tool}\n\n${title}\n\n${text}\n`;
  expect(titleOf(raw)).toBe(title);
  expect(kinds(raw)[0]).toBe(`residue: ${tool.slice(0, 24)}`);
  expect(readText(raw, { file: 'a.txt' }).stamp?.edtf ?? '').not.toMatch(/^2024/);
});

test.each([
  'Views: 9',
  'Pageview: 9',
  'link: https://paper.example/a',
  'IMG 1234',
  'GMT+8, 2024-5-8 11:02 , Processed in 0.04 s.',
])('counters, addresses and the foot of a forum are no text: %s', (line) => {
  expect(kinds(`${HEADLINE}\n\n${PARAGRAPH}\n\n${line}\n`).at(-1)).toBe(`residue: ${line.slice(0, 24)}`);
});

test.each(['市长与团长合影。〔市府提供〕', '双方在仓库合影（市政府提供）'])(
  'a picture that somebody is said to have given is a caption: %s',
  (line) => {
    expect(kinds(`挪威代表团访问本市\n\n${line}\n\n${ZH}\n`)).toContain(`caption: ${line}`);
  },
);

test.each([
  [HEADLINE, `${PARAGRAPH} They went home on Tuesday.`, 'This story was first published on June 12, 2018.'],
  ['Đoàn Na Uy thăm thành phố', VI, 'Bài viết được đăng lần đầu ngày 12/6/2018.'],
  ['挪威代表团访问本市', ZH, '本文首发于2018年6月12日。'],
])('the last line may say as a sentence when the page was published: %s', (title, text, foot) => {
  expect(readText(`${title}\n\n${text}\n\n${foot}\n`, { file: 'a.txt' }).stamp?.edtf).toBe('2018-06-12');
});

test('a book that was first published on a day makes no stamp of it', () => {
  const book = `The book was first published on 3 May 1922. ${PARAGRAPH}`;
  expect(readText(`${HEADLINE}\n\n${book}\n\n${PARAGRAPH}\n`, { file: 'a.txt' }).stamp).toBeNull();
});

test('a line of many headlines in Han is other news, and no title', () => {
  const headlines =
    '市委书记探望并向模范个人祝贺节日 全市大学生春节假期为三至四周 总理会见栃木县知事一行代表团 国会主席主持选举委员会第四次会议 大力分级部署充足资源以便运作';
  const raw = `${headlines}\n\n红十字会接待外国代表团\n\n${'红十字会代表团一行四人昨日来访，参观备灾仓库，会谈后双方签署备忘录。'.repeat(4)}`;
  expect(kinds(raw).map((kind) => kind.split(':')[0])).toEqual(['related', 'title', 'main']);
});

test.each([
  ['Friday, May 4, 2018', HEADLINE, PARAGRAPH],
  ['Friday, May 4, 2018', 'Đoàn Na Uy thăm thành phố', VI],
  ['Пятница, 4 мая 2018', HEADLINE, PARAGRAPH],
  ['4 de mayo de 2018', HEADLINE, PARAGRAPH],
])('a day alone over the headline, in whatever language, is the stamp and no title: %s', (day, title, text) => {
  const reading = readText(`${day}\n\n${title}\n\n${text}\n`, { file: 'a.txt' });
  expect([reading.stamp?.edtf, reading.title?.quote]).toEqual(['2018-05-04', title]);
});

test('a field with the day of the meeting is the stamp, and a line of fields no title', () => {
  const head = 'Item no.: 17-204   Version: 2   Name: Journey of the choir\nOn agenda: 5/14/2018   Final action:';
  const reading = readText(`${head}\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`, { file: 'a.txt' });
  expect([reading.stamp?.edtf, reading.title]).toEqual(['2018-05-14', null]);
  expect(titleOf(`Guests from Norway: a visit to the harbour\n\n${PARAGRAPH}\n`)).toBe(
    'Guests from Norway: a visit to the harbour',
  );
});

test.each([
  [HEADLINE, `${PARAGRAPH} (A.B., Department of Culture, 4 May 2018)`],
  ['Đoàn Na Uy thăm thành phố', `${VI} ${VI} (T.H., Sở Văn hóa ngày 4-5-2018)`],
  ['挪威代表团访问本市', `${ZH}（市文化局2018年5月4日）`],
])('a credit in brackets behind the last sentence that ends with a day is the stamp: %s', (title, text) => {
  expect(readText(`${title}\n\n${text}\n`, { file: 'a.txt' }).stamp?.edtf).toBe('2018-05-04');
});

test('a day in brackets within the last sentence is no stamp', () => {
  const text = `${PARAGRAPH} They met Mr Olsen (Governor of Troms since 4 May 2018).`;
  expect(readText(`${HEADLINE}\n\n${text}\n`, { file: 'a.txt' }).stamp).toBeNull();
});

test('a day alone between the headlines of a page and its text is the stamp', () => {
  const others = [
    '港务局',
    '市交通局',
    '环保新闻网',
    '花卉市场',
    '茶叶公会',
    '旅游信息网',
    '文化中心',
    '地方要闻',
    '体育频道',
  ];
  const raw = `${others.join('\n')}\n挪威代表团访问本市\n2018-05-04\n\n${ZH}\n\n${ZH}\n`;
  expect(readText(raw, { file: 'a.txt' }).stamp?.edtf).toBe('2018-05-04');
});

test('a place alone is no title; one word that is none may be', () => {
  expect(titleOf(`Oslo\n${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
  expect(titleOf(`Results\n${PARAGRAPH}\n${PARAGRAPH}`)).toBe('Results');
});

test.each(['• 欢迎光临友谊之窗!', '欢迎访问本会网站'])('a welcome of the site is no title: %s', (line) => {
  expect(titleOf(`${line}\n挪威代表团访问本市\n${ZH}\n${ZH}`)).toBe('挪威代表团访问本市');
});

test('a letterhead in two columns is one, and its day is the paper’s, not that of the first event', () => {
  const raw = [
    'HỘI CHỮ THẬP ĐỎ TỈNH HÒA AN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '      VĂN PHÒNG                             Độc lập – Tự do – Hạnh phúc',
    'Số: 45/BC-CTĐ                          Hòa An, ngày 12 tháng 3 năm 2019',
    '',
    'BÁO CÁO kết quả đón tiếp khách quốc tế',
    '',
    'Ngày 5/3/2019, Hội đã đón đoàn công tác của Hội Chữ thập đỏ Nhật Bản gồm 7 người do Phó Chủ tịch Hội,',
    'ông Tanaka Hiroshi, làm trưởng đoàn. Hai bên đã hội đàm về phòng ngừa thảm họa.',
  ].join('\n');
  const { title, stamp, engagements } = readText(raw, { file: 'a.txt' });
  expect(title?.quote).toBe('BÁO CÁO kết quả đón tiếp khách quốc tế');
  expect(stamp?.edtf).toBe('2019-03-12');
  expect(engagements.map(({ kind, period }) => `${kind} ${period ?? ''}`)).toContain('visit 2019-03-05');
});

test('wide blanks within a sentence part no columns', () => {
  expect(titleOf(`Guests    from    Norway\n\n${PARAGRAPH}`)).toBe('Guests    from    Norway');
});

test('over a numbered paper stands who writes; its title comes below', () => {
  const text = '省红十字会：\n2018年5月12日至15日，挪威红十字会副主席安德森一行6人来我市访问，参观了备灾仓库。';
  expect(titleOf(`江宁市红十字会文件\n\n江红〔2018〕12号\n\n关于接待挪威红十字会代表团的报告\n\n${text}`)).toBe(
    '关于接待挪威红十字会代表团的报告',
  );
  expect(titleOf(`海豐市政府　函\n府外字第1080012345號\n主旨：邀請挪威代表團來訪\n\n${text}`)).toBe(
    '邀請挪威代表團來訪',
  );
});

test('what a letter says it is about is its title, in the words behind the label', () => {
  const letter = (subject: string) =>
    `HARBOUR CITY COUNCIL\n\nMs Chen Li\nForeign Affairs Office\n\n${subject}\n\nDear Ms Chen,\n\n${PARAGRAPH}`;
  expect(titleOf(letter('Subject: Visit of the Ningbo delegation'))).toBe('Visit of the Ningbo delegation');
  expect(titleOf(letter('RE: Visit of the Ningbo delegation'))).toBe('Visit of the Ningbo delegation');
  expect(titleOf(`Kính gửi: Văn phòng\nV/v đón đoàn công tác Hàn Quốc\n\n${PARAGRAPH}`)).toBe(
    'đón đoàn công tác Hàn Quốc',
  );
  expect(titleOf(`Guests from Norway\n\n${PARAGRAPH}\n\nSubject: something below\n\n${PARAGRAPH}`)).toBe(
    'Guests from Norway',
  );
});

test('a paper of an office is titled by what it is, and a name on two lines over it is one body', () => {
  const text =
    'Trong năm, Hội đã đón ba đoàn khách quốc tế đến thăm và làm việc tại địa phương, trao quà cho người nghèo.';
  const head = 'HỘI CHỮ THẬP ĐỎ VIỆT NAM\nTỈNH AN PHÚ';
  const title = 'BÁO CÁO\nCông tác đối ngoại năm 2019';
  const { organisations, title: found } = readText(`${head}\n\n${title}\n\n${text}`, { file: 'a.txt' });
  expect(found?.quote).toBe(title);
  expect(organisations.map(({ name }) => name)).toEqual(['HỘI CHỮ THẬP ĐỎ VIỆT NAM TỈNH AN PHÚ']);
  const chinese = '2019年，市红十字会共接待外宾12批86人次，派出代表团3批12人次，签署合作备忘录2份。';
  expect(titleOf(`云州市红十字会\n\n2019年外事工作总结\n\n${chinese}`)).toBe('2019年外事工作总结');
});

test('a newsletter is titled by its masthead', () => {
  const masthead = 'The Lantern: letters from the Haiyue Red Cross Society';
  expect(titleOf(`${masthead}\n\nDanish friends after three years\n\n${PARAGRAPH}\n${PARAGRAPH}`)).toBe(masthead);
});

test('who wrote the text is not its title', () => {
  expect(titleOf(`Maria Duarte\n\n${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
  expect(titleOf(`Maria Duarte\nHarbour school opens\n${PARAGRAPH}`)).toBe('Harbour school opens');
  const chinese = '市红十字会接待了来自挪威的代表团一行十二人，客人参观了备灾仓库和学校。';
  expect(titleOf(`方敏\n2017年10月10日13:32 来源：外联部\n${chinese}`)).toBeNull();
});

test('a day that names minutes is no stamp, nor one with which a sentence over two lines begins', () => {
  const minutes = 'Minutes of the Harbour Commission, January 17th 2019';
  const reading = readText(`${minutes}\n\n${PARAGRAPH}`, { file: 'a.txt' });
  expect([reading.title?.quote, reading.stamp]).toEqual([minutes, null]);
  const wrapped = 'Ngày 5/3/2019, Hội đã đón đoàn Hội Chữ thập đỏ Hàn Quốc\nđến thăm và làm việc tại tỉnh.';
  const told = readText(`Đón đoàn khách\n\n${wrapped}`, { file: 'a.txt' });
  expect([told.stamp, told.dates.map(({ edtf }) => edtf)]).toEqual([null, ['2019-03-05']]);
});

test('bodies over a headline are a letterhead, and a place and day before a point are the stamp', () => {
  const reading = readText(
    `City of Tartu\nInternational Relations Office\n\nGuests from Turku at the Town Hall\n\nTartu, 4 March 2021. ${PARAGRAPH}`,
    { file: 'a.txt' },
  );
  expect(reading.title?.quote).toBe('Guests from Turku at the Town Hall');
  expect(reading.stamp?.edtf).toBe('2021-03-04');
});
