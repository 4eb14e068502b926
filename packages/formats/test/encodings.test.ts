import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectEncoding, extractText } from '../src/index.ts';
import { utf8 } from './support/papers.ts';
import { errorOf, refusalOf } from './support/refusal.ts';

const TEXTS = {
  simplified:
    '2014年5月5日，越南红十字会代表团一行十二人访问昆明市，双方就边境地区的合作举行了会谈。\n会谈后签署了备忘录。\n',
  traditional: '民國一百零三年五月五日，代表團一行十二人訪問本市，雙方就醫療合作舉行會談，並簽署備忘錄。\n',
  japanese: '代表団は二〇一四年五月に昆明を訪問し、赤十字社との会談を行いました。ありがとうございます。\n',
  korean: '대표단은 2014년 5월에 쿤밍을 방문하여 적십자사와 회담을 가졌습니다. 감사합니다.\n',
  vietnamese: 'Ngày 5 tháng 5 năm 2014, đoàn đại biểu Hội Chữ thập đỏ Việt Nam đến thăm và làm việc tại thành phố.\n',
  french: 'La délégation a été reçue à l’hôtel de ville ; le maire a remis une médaille à la présidente.\n',
  russian: 'Делегация посетила город в мае 2014 года и провела переговоры с Красным Крестом.\n',
};

const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;

/** Windows-1258 writes tone marks apart from their vowels. */
function windows1258(text: string): Uint8Array {
  const apart = text.replaceAll(/\p{L}/gu, (letter) => {
    const tones = letter.normalize('NFD').match(TONES)?.join('') ?? '';
    return letter.normalize('NFD').replaceAll(TONES, '').normalize('NFC') + tones;
  });
  return iconv.encode(apart, 'windows-1258');
}

const ENCODED: readonly (readonly [encoding: string, bytes: Uint8Array, text: string])[] = [
  ['utf-8', utf8(TEXTS.vietnamese), TEXTS.vietnamese],
  ['utf-8', utf8(`\uFEFF${TEXTS.simplified}`), `\uFEFF${TEXTS.simplified}`],
  ['utf-16le', iconv.encode(TEXTS.simplified, 'utf-16le', { addBOM: true }), `\uFEFF${TEXTS.simplified}`],
  ['utf-16be', iconv.encode(TEXTS.simplified, 'utf-16be'), TEXTS.simplified],
  ['utf-16le', iconv.encode(TEXTS.vietnamese, 'utf-16le'), TEXTS.vietnamese],
  ['utf-32le', iconv.encode(TEXTS.vietnamese, 'utf-32le'), TEXTS.vietnamese],
  ['gb18030', iconv.encode(TEXTS.simplified, 'gb18030'), TEXTS.simplified],
  ['big5', iconv.encode(TEXTS.traditional, 'big5'), TEXTS.traditional],
  ['shift_jis', iconv.encode(TEXTS.japanese, 'shift_jis'), TEXTS.japanese],
  ['euc-jp', iconv.encode(TEXTS.japanese, 'euc-jp'), TEXTS.japanese],
  ['euc-kr', iconv.encode(TEXTS.korean, 'euc-kr'), TEXTS.korean],
  ['windows-1258', windows1258(TEXTS.vietnamese), TEXTS.vietnamese],
  ['tcvn3', iconv.encode(TEXTS.vietnamese, 'tcvn'), TEXTS.vietnamese],
  ['viscii', iconv.encode(TEXTS.vietnamese, 'viscii'), TEXTS.vietnamese],
  ['windows-1252', iconv.encode(TEXTS.french, 'windows-1252'), TEXTS.french],
  ['windows-1251', iconv.encode(TEXTS.russian, 'windows-1251'), TEXTS.russian],
];

describe('the encoding of a paper is found', () => {
  it.each(ENCODED)('%s', async (encoding, bytes, text) => {
    expect(detectEncoding(bytes)).toMatchObject({ certain: true });
    const extraction = await extractText(bytes, { fileName: 'paper.txt' });
    expect(extraction.encoding).toBe(encoding);
    expect(extraction.rawText).toBe(text);
  });

  it('even of a paper of one short line', async () => {
    const { rawText } = await extractText(iconv.encode('昆明市红十字会', 'gb18030'), { fileName: 'a.txt' });
    expect(rawText).toBe('昆明市红十字会');
  });
});

describe('an encoding that is not certain is asked about', () => {
  // Two Chinese characters, each of which is a frequent one in another encoding as well.
  const unsure = new Uint8Array([0xb0, 0xa1, 0xc4, 0xe3]);

  it('also where a file only looks like ASCII, because it shifts between alphabets', async () => {
    expect(await refusalOf(extractText(utf8('\u001b$)C plain \u000e9g\u000f text'), { fileName: 'a.txt' }))).toBe(
      'formats.encoding_unsure',
    );
    const japanese = Buffer.from('\u001b$B@V==;z$H$N2qCL$r9T$$$^$7$?\u001b(B\n', 'latin1');
    expect(await extractText(japanese, { fileName: 'a.txt' })).toMatchObject({
      encoding: 'iso-2022-jp',
      rawText: '赤十字との会談を行いました\n',
    });
  });

  it('Greek is not taken for Russian', async () => {
    const greek = iconv.encode(
      'Η αντιπροσωπεία επισκέφθηκε την πόλη τον Μάιο και είχε συνομιλίες με τον Ερυθρό Σταυρό.',
      'iso-8859-7',
    );
    expect(await refusalOf(extractText(greek, { fileName: 'a.txt' }))).toBe('formats.encoding_unsure');
  });

  it('with candidates and previews to choose by', async () => {
    const error = await errorOf(extractText(unsure, { fileName: 'a.txt' }));
    expect(error.code).toBe('formats.encoding_unsure');
    const { candidates } = detectEncoding(unsure);
    expect(error.details.candidates).toEqual(candidates);
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates.map(({ preview }) => preview)).toContain('啊你');
  });

  it('and what the person chooses wins, even over a certain guess', async () => {
    const chosen = await extractText(unsure, { fileName: 'a.txt', encoding: 'GBK' });
    expect(chosen).toMatchObject({ rawText: '啊你', encoding: 'gb18030' });
    const forced = await extractText(utf8('é'), { fileName: 'a.txt', encoding: 'latin1' });
    expect(forced.rawText).toBe('Ã©');
    expect(await refusalOf(extractText(utf8('é'), { fileName: 'a.txt', encoding: 'klingon' }))).toBe(
      'formats.encoding_unknown',
    );
  });
});

describe('text is never silently turned into nonsense', () => {
  it('two encodings in one file are refused with the lines named', async () => {
    const mixed = Buffer.concat([
      iconv.encode(TEXTS.simplified, 'gb18030'),
      utf8(TEXTS.simplified),
      iconv.encode('再见，朋友们\n', 'gbk'),
    ]);
    const error = await errorOf(extractText(mixed, { fileName: 'a.txt' }));
    expect(error.code).toBe('formats.encoding_mixed');
    expect(error.details).toMatchObject({ lines: [3, 4] });
  });

  it('U+0000 is replaced one for one, and it is said', async () => {
    const { rawText, warnings } = await extractText(utf8('Re\0d Cross\nand friends'), { fileName: 'a.txt' });
    expect(rawText).toBe('Re\uFFFDd Cross\nand friends');
    expect(warnings).toContain('formats.nul_replaced');
  });

  it.each([
    ['nothing at all', new Uint8Array()],
    ['a byte-order mark alone', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['blanks alone', utf8(' \n\t\n')],
  ])('%s is refused as empty', async (_, bytes) => {
    expect(await refusalOf(extractText(bytes, { fileName: 'a.txt' }))).toBe('formats.empty');
  });

  it('noise is refused as binary', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
    expect(['formats.binary', 'formats.encoding_unsure']).toContain(
      await refusalOf(extractText(noise, { fileName: 'a.txt' })),
    );
    const zeros = Uint8Array.from({ length: 4000 }, (_, index) => (index % 3 === 0 ? 0 : index % 256));
    expect(await refusalOf(extractText(zeros, { fileName: 'a.bin' }))).toBe('formats.binary');
  });

  it('more than 20 MiB of text is refused with the limit named', async () => {
    const error = await errorOf(extractText(new Uint8Array(21 * 1024 * 1024).fill(97), { fileName: 'a.txt' }));
    expect(error).toMatchObject({ code: 'formats.text_too_large', details: { limitBytes: 20 * 1024 * 1024 } });
  });
});
