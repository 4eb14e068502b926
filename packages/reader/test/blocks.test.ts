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

test('a text that begins with a dateline has no title', () => {
  expect(titleOf(`BEIJING: ${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
  expect(titleOf(`OSLO, May 5 (Staff) -- ${PARAGRAPH}\n${PARAGRAPH}`)).toBeNull();
  expect(
    titleOf(
      `新华社北京10月9日电 （记者 张三）红十字会代表团一行八人九日访问北京，参观备灾仓库。\n${'会谈后双方签署备忘录。'.repeat(9)}`,
    ),
  ).toBeNull();
});

test('a letter without a heading has no title', () => {
  expect(titleOf(`Dear Ms Okafor,\n${PARAGRAPH}\nYours sincerely,\nAnna Berg`)).toBeNull();
  expect(titleOf('尊敬的会长阁下：\n感谢贵会去年捐赠的物资，我会已全部发放到户。')).toBeNull();
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
