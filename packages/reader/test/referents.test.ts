import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

/** Whom each engagement of a paper names, kind by kind, in the order told. */
function told(text: string): readonly (readonly [kind: string, names: readonly string[]])[] {
  return readText(text, { file: 'paper.txt' }).engagements.map(
    ({ kind, parties }) => [kind, parties.map(({ name }) => name)] as const,
  );
}

function namesIn(text: string, kind: string, at = 0): readonly string[] {
  return told(text).filter(([one]) => one === kind)[at]?.[1] ?? [];
}

const OSLO =
  'On 4 May 2010 the Oslo Red Cross received the president of the Peruvian Red Cross in its headquarters. The work of the Oslo Red Cross goes on.';

describe('nobody is carried into what is told elsewhere', () => {
  test('a guest of one year is no guest of another', () => {
    const text = `${OSLO}\n\nOn 9 August 2014, Kari Mbeki, Secretary-General of the federation, visited the Oslo Red Cross.`;
    expect(namesIn(text, 'visit', 1)).not.toContain('Peruvian Red Cross');
  });

  test('those who met years before are not the two sides of an exchange with somebody else', () => {
    const text = `${OSLO}\n\nSince 1994, the Oslo Red Cross and the Kenya Red Cross have carried out exchanges, and the two sides send volunteers to each other once a year for exchanges.`;
    const exchanges = told(text).filter(([kind]) => kind === 'exchange');
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]?.[1]).toEqual(expect.arrayContaining(['Oslo Red Cross', 'Kenya Red Cross']));
    expect(exchanges[0]?.[1]).not.toContain('Peruvian Red Cross');
  });

  test('two sides of an agreement with a date of its own are not those of a visit on another day', () => {
    const text = `${OSLO} On 3 June 2012 the two sides signed an agreement.`;
    expect(namesIn(text, 'agreement')).not.toContain('Peruvian Red Cross');
  });

  test('two sides are nobody in particular where several bodies came', () => {
    const text =
      'On 4 May 2010 the Oslo Red Cross received the presidents of the Peruvian Red Cross and the Kenya Red Cross. The two sides signed an agreement.';
    const names = namesIn(text, 'agreement');
    expect(names).not.toContain('Peruvian Red Cross');
    expect(names).not.toContain('Kenya Red Cross');
  });

  test('"she" is not the one to whom somebody without a name wrote', () => {
    const text =
      'In 2013 the Oslo Red Cross received a delegation of the wife of the President of Fiji. The wife of the President of Fiji wrote a thank-you letter to Anders Berg, vice president of the Oslo Red Cross. She agreed to visit the city in 2014.';
    for (const [kind, names] of told(text)) if (kind === 'visit') expect(names).not.toContain('Anders Berg');
  });
});

describe('a word that points to those told of just before stands for them', () => {
  test('the two sides are host and guest of the visit', () => {
    const names = namesIn(`${OSLO.split('. ')[0]}. The two sides signed an agreement.`, 'agreement');
    expect(names).toEqual(expect.arrayContaining(['Oslo Red Cross', 'Peruvian Red Cross']));
  });

  test('"he" is the guest who came', () => {
    const text =
      'On 4 May 2010 Anders Berg, mayor of Bergen, visited the Kenya Red Cross. He presented the Kenya Red Cross with a medal.';
    expect(namesIn(text, 'honour')).toContain('Anders Berg');
  });
});

describe('a form of address', () => {
  test('before a name is nobody told of before', () => {
    const text =
      'Ngày 5/5/2016, ông Kofi Mensah thăm Hội Chữ thập đỏ tỉnh Lai Châu. Hội Chữ thập đỏ tỉnh Lai Châu tiếp và làm việc với ông Trần Văn Bình tại trụ sở.';
    for (const [, names] of told(text).slice(1)) expect(names).not.toContain('Kofi Mensah');
  });
});

describe('whose paper it is has a part in what it tells of without a subject', () => {
  test('exchanges that were carried out with a partner abroad are those of the body that tells of them', () => {
    const text = `${OSLO}\n\nSince 2001, through the coordination of the County Office, exchanges have been carried out with the Hamburg Branch of the German Red Cross.`;
    expect(namesIn(text, 'exchange')).toContain('Oslo Red Cross');
  });
});

describe('what stands beside a party and is none', () => {
  test('the place from which a paper was sent gives nothing', () => {
    const text =
      'OSLO: From providing relief and medical aid in regions affected by war to promoting dialogue, the Kenya Red Cross has deepened its cooperation.';
    for (const [, names] of told(text)) expect(names).not.toContain('OSLO');
  });

  test('who cared and supported sent nothing', () => {
    const text =
      'Since 1979, with the care and support of the Foreign Affairs Office, the Oslo Red Cross has sent 126 batches of goods to 50 countries.';
    const [consignment] = readText(text, { file: 'paper.txt' }).engagements;
    expect(consignment?.parties).toEqual([
      { name: 'Oslo Red Cross', role: 'sender' },
      { name: 'Foreign Affairs Office', role: 'supporter' },
    ]);
  });

  test('aid between two societies is neither received nor sent', () => {
    const text =
      'Hội Chữ thập đỏ Lào và Hội Chữ thập đỏ Thái Lan đã viện trợ nhân đạo 5 tấn gạo giữa hai Hội trong năm 2016.';
    for (const { direction } of readText(text, { file: 'paper.txt' }).engagements) expect(direction).toBeNull();
  });

  test('what is counted before a semicolon is not counted of what is told behind it', () => {
    const text =
      'From a platform of 9 meters the guest took photos of the bay; many guests attended the Blue Hall Forum on 5 May 2016.';
    const [event] = readText(text, { file: 'paper.txt' }).engagements;
    expect(event?.kind).toBe('event');
    expect(event?.quotes[0]?.quote).not.toContain('platform');
  });

  test('letters in brackets behind a name stand for it, though a heading gives the name without them', () => {
    const text =
      'Mayor greets the Workers Relief Council of Kenya\n\nThe mayor greeted the Workers Relief Council of Kenya (WRCK) today. On 5 May 2016 the WRCK sent 300 blankets to Malawi.';
    expect(namesIn(text, 'consignment')).toContain('Workers Relief Council of Kenya');
  });

  test('letters that are known stay those of their body, whatever stands around them', () => {
    const text =
      'In a letter sent to the 9th general congress of the SARC, which opened on Monday, the president thanked it. The Syrian Arab Red Crescent was founded in 1942.';
    const societies = readText(text, { file: 'paper.txt' }).organisations;
    expect(societies.map(({ kind }) => kind)).toEqual(['national-society']);
  });
});
