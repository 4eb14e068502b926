import { expect, test } from 'vitest';
import { derivations, type ReadText, readAcross, readText } from '../src/index.ts';

const read = (file: string, text: string): ReadText => ({ text, reading: readText(text, { file }) });

const NEWS = `Kenya Red Cross delegation visits Maple Bay
On 12 May 2019 the Maple Bay Red Cross received a delegation of the Kenya Red Cross Society led by its president Amina Otieno. The eleven guests saw the warehouse and the training centre on the hill.
The branch sent 2,400 blankets to Mozambique in March 2019 after the cyclone, together with 18.5 tonnes of food and 310 kitchen sets from its own stores.`;

test('two papers that tell of one visit are put side by side, and so are their figures and spellings', () => {
  const other = `From our chronicle
12 May 2019: a delegation of the Kenya Red Cross Society, led by Amina Otienno, visited the Maple Bay Red Cross with twelve guests.`;
  const { findings } = readAcross([read('news.txt', NEWS), read('chronicle.txt', other)]);
  const event = findings.find(({ kind }) => kind === 'same-event');
  expect(event?.spans.map(({ file }) => file).sort()).toEqual(expect.arrayContaining(['chronicle.txt', 'news.txt']));
  expect(findings.map(({ kind }) => kind)).toContain('name-variant');
});

test('papers about other guests on other days have nothing in common', () => {
  const other =
    'On 3 June 2021 the Harwick Red Cross received a delegation of the Norwegian Red Cross led by Ingrid Solheim.';
  expect(readAcross([read('news.txt', NEWS), read('other.txt', other)]).findings).toEqual([]);
});

test('a reprint is found with its source, and papers of one genre are no reprints', () => {
  const reprint = `${NEWS.replace('visits', 'tours')}\nReprinted with permission.`;
  const [found, ...others] = derivations([read('news.txt', NEWS), read('copy.txt', reprint)]);
  expect(others).toEqual([]);
  expect(found?.kind).toBe('reprint');
  expect(found?.share).toBeGreaterThan(0.8);
  const other =
    'On 3 June 2021 the Harwick Red Cross received a delegation of the Norwegian Red Cross led by Ingrid Solheim, who saw the boats.';
  expect(derivations([read('news.txt', NEWS), read('other.txt', other)])).toEqual([]);
});

test('papers from one template are no reprints where their days or their numbers differ', () => {
  const visit = (day: number, people: number) =>
    `On ${day} May 2016, a delegation of ${people} people of the Danish Red Cross visited the Eastport Red Cross and exchanged views on community health and disaster preparedness with its volunteers and its staff in the training centre.`;
  const pair = (one: string, other: string) => derivations([read('one.txt', one), read('other.txt', other)]);
  expect(pair(visit(3, 30), visit(4, 30))).toEqual([]);
  expect(pair(visit(3, 30), visit(3, 12))).toEqual([]);
  expect(pair(visit(3, 30), visit(3, 30)).map(({ kind }) => kind)).toEqual(['reprint']);
});

test('what stands in a passage is found, not walked to: twice the text costs twice', () => {
  const looksAt = (paragraphs: number): number => {
    let looks = 0;
    const counted = <T extends object>(span: T): T =>
      new Proxy(span, {
        get(target, key, receiver) {
          looks++;
          return Reflect.get(target, key, receiver);
        },
      });
    const years = Array.from({ length: paragraphs }, (_, i) => NEWS.replaceAll('2019', `${1900 + i}`));
    const { text, reading } = read('news.txt', years.join('\n\n'));
    expect(reading.engagements.length).toBeGreaterThanOrEqual(paragraphs);
    const { quantities, countries, organisations, people } = reading;
    readAcross([
      {
        text,
        reading: {
          ...reading,
          quantities: quantities.map(counted),
          countries: countries.map(counted),
          organisations: organisations.map(counted),
          people: people.map(counted),
        },
      },
    ]);
    return looks;
  };
  expect(looksAt(120)).toBeLessThan(2.5 * looksAt(60));
});
