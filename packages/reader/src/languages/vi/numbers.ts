import type { LexiconEntry } from '../../lexicon.ts';
import type { NumberData } from '../../numbers/data.ts';
import type { PackSection } from '../../pack-section.ts';

const numeral = (terms: readonly string[], role: string, value?: number, more: object = {}): LexiconEntry => ({
  tag: 'numeral',
  terms,
  features: { role, ...(value === undefined ? {} : { value }), ...more },
});

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

export const numbers: PackSection & NumberData = {
  separators: { group: ['.'], decimal: [','] },
  rules: [],
  lexicon: [
    ...ONES.map((word, value) => numeral([word], value === 0 ? 'zero' : 'add', value)),
    numeral(['mốt'], 'after-ten', 1),
    numeral(['bẩy'], 'add', 7),
    ...ONES.slice(2).map((word, i) => numeral([`${word} mươi`], 'add', 10 * (i + 2))),
    ...ONES.slice(2).flatMap((tens, i) => [
      numeral([`${tens} mươi mốt`, `${tens} mốt`], 'add', 10 * (i + 2) + 1),
      numeral([`${tens} mươi lăm`, `${tens} mươi nhăm`, `${tens} lăm`], 'add', 10 * (i + 2) + 5),
      numeral([`${tens} mươi tư`], 'add', 10 * (i + 2) + 4),
    ]),
    numeral(['mười'], 'add', 10),
    numeral(['mười lăm'], 'add', 15),
    numeral(['chục'], 'scale', 10, { hedged: true }),
    numeral(['trăm'], 'scale', 100, { hedged: true }),
    numeral(['nghìn', 'ngàn'], 'scale', 1e3, { hedged: true }),
    numeral(['vạn'], 'scale', 1e4),
    numeral(['triệu'], 'scale', 1e6),
    numeral(['tỷ', 'tỉ'], 'scale', 1e9),
    numeral(['tá'], 'scale', 12),
    numeral(['rưỡi'], 'half'),
    numeral(['nửa'], 'fraction', 0.5),
    numeral(['linh', 'lẻ'], 'joiner', undefined, { after: 'hundreds' }),
    numeral(['hàng chục', 'hàng trăm', 'hàng nghìn', 'hàng ngàn', 'hàng vạn', 'hàng triệu', 'hàng tỷ'], 'vague'),
    numeral(['hàng chục nghìn', 'hàng chục ngàn', 'hàng trăm nghìn', 'hàng trăm ngàn', 'hàng chục vạn'], 'vague'),
    numeral(['hàng chục triệu', 'hàng trăm triệu', 'hàng chục tỷ', 'hàng trăm tỷ'], 'vague'),
    numeral(['vài chục', 'vài trăm', 'vài nghìn', 'mấy chục', 'mấy trăm', 'vài ba chục', 'vài ngàn'], 'vague'),
    { tag: 'range-opener', terms: ['từ'], features: { joiner: 'đến' } },
    { tag: 'range-joiner', terms: ['-', '–', '—', '~'], features: { glued: true } },
    { tag: 'range-joiner', terms: ['đến', 'tới', 'hoặc'] },
    { tag: 'ordinal-before', terms: ['thứ', 'lần thứ', 'số'], features: { strict: true } },
    {
      tag: 'ordinal-before',
      terms: [
        'khóa',
        'kỳ',
        'điều',
        'chương',
        'khoản',
        'mục',
        'trang',
        'quận',
        'phường',
        'tổ',
        'hạng',
        'loại',
        'top',
        'quốc lộ',
        'tầng',
        'lớp',
        'giai đoạn',
        'phụ lục',
        'bảng',
        'hình',
        'quý',
      ],
    },
    /** The number of a paper, whatever it stands before. */
    {
      tag: 'ordinal-before',
      terms: ['nghị quyết', 'chỉ thị', 'nghị định'],
      features: { strict: true },
    },
    { tag: 'ordinal', terms: ['thứ nhất', 'thứ nhì', 'thứ tư', 'lần thứ nhất', 'đầu tiên'] },
  ],
};
