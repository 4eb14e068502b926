/**
 * Papers with other names, numbers, countries and dates than they were written with, and their gold moved along: what a reader finds must
 * hang on how something is said, not on who or how many.
 */
import type { Gold, Paper } from './papers.ts';

/** A number between 0 and 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export function swap({ gold, text }: Paper, seed: number): Paper {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const countries = countrySwap(gold, pick);
  const values = new Map<string, number>();
  const shift = spellsYears(gold) ? 0 : pick([-28, 28]);
  const changes = [
    ...countryChanges(gold, text, countries),
    ...numberChanges(gold, text, next, values),
    ...yearChanges(gold, text, shift),
    ...peopleChanges(gold, text, pick),
  ];
  const kept = withoutOverlaps(changes);
  const swapped = apply(text, kept);
  const moved = move(gold, kept, swapped, countries) as Gold;
  return { text: swapped, gold: settle(moved, values, shift) };
}

// ---------------------------------------------------------------- countries

const FORMS: readonly (readonly [name: string, adjective: string, vi: string, zh: string, hant: string])[] = [
    ['Brazil', 'Brazilian', 'Bra-xin', '巴西', '巴西'],
    ['Norway', 'Norwegian', 'Na Uy', '挪威', '挪威'],
    ['Kenya', 'Kenyan', 'Kê-ni-a', '肯尼亚', '肯尼亞'],
    ['Peru', 'Peruvian', 'Pê-ru', '秘鲁', '秘魯'],
    ['Poland', 'Polish', 'Ba Lan', '波兰', '波蘭'],
    ['Egypt', 'Egyptian', 'Ai Cập', '埃及', '埃及'],
    ['Canada', 'Canadian', 'Ca-na-đa', '加拿大', '加拿大'],
    ['Portugal', 'Portuguese', 'Bồ Đào Nha', '葡萄牙', '葡萄牙'],
    ['Hungary', 'Hungarian', 'Hung-ga-ri', '匈牙利', '匈牙利'],
    ['Malaysia', 'Malaysian', 'Ma-lai-xi-a', '马来西亚', '馬來西亞'],
    ['Mexico', 'Mexican', 'Mê-hi-cô', '墨西哥', '墨西哥'],
    ['Ethiopia', 'Ethiopian', 'Ê-ti-ô-pi-a', '埃塞俄比亚', '埃塞俄比亞'],
    ['Japan', 'Japanese', 'Nhật Bản', '日本', '日本'],
    ['Germany', 'German', 'Đức', '德国', '德國'],
    ['Honduras', 'Honduran', 'Hôn-đu-rát', '洪都拉斯', '洪都拉斯'],
    ['Cuba', 'Cuban', 'Cu-ba', '古巴', '古巴'],
    ['Iran', 'Iranian', 'I-ran', '伊朗', '伊朗'],
    ['Italy', 'Italian', 'I-ta-li-a', '意大利', '意大利'],
    ['Lebanon', 'Lebanese', 'Li-băng', '黎巴嫩', '黎巴嫩'],
    ['Singapore', 'Singaporean', 'Xin-ga-po', '新加坡', '新加坡'],
];
const CODES = ['BR', 'NO', 'KE', 'PE', 'PL', 'EG', 'CA', 'PT', 'HU', 'MY', 'MX', 'ET', 'JP', 'DE', 'HN', 'CU', 'IR', 'IT', 'LB', 'SG'];

/** Each country of the table that the paper names becomes another that it doesn't. */
function countrySwap(gold: Gold, pick: <T>(from: readonly T[]) => T): Map<string, string> {
  const named = new Set(gold.countries.flatMap(({ iso, also }) => [iso, ...(also ?? []).map((other) => String(other['iso']))]));
  const free = CODES.filter((code) => !named.has(code));
  const map = new Map<string, string>();
  for (const code of CODES.filter((known) => named.has(known))) {
    if (free.length === 0) break;
    const other = pick(free);
    free.splice(free.indexOf(other), 1);
    map.set(code, other);
  }
  return map;
}

/** Wherever the form stands, as the title may be repeated where nothing is annotated. */
function countryChanges(gold: Gold, text: string, map: ReadonlyMap<string, string>): Change[] {
  const forms = new Map<string, string>();
  for (const { iso, quote } of gold.countries) {
    const other = map.get(iso);
    const form = FORMS[CODES.indexOf(iso)]?.indexOf(quote) ?? -1;
    const by = other && form >= 0 ? FORMS[CODES.indexOf(other)]?.[form] : undefined;
    if (by) forms.set(quote, by);
  }
  return [...forms].flatMap(([form, by]) => everywhere(form, by, text));
}

/** A word wherever it stands alone; in a script without spaces, wherever it stands. */
function everywhere(word: string, by: string, text: string): Change[] {
  const pattern = /\p{Script=Han}/u.test(word) ? word : `(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`;
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index }) => ({ start: index, end: index + word.length, by }));
}

// ---------------------------------------------------------------- numbers

/** Figures in digits get other digits; those that a finding compares keep theirs, or there would be nothing left to find. */
function numberChanges(gold: Gold, text: string, next: () => number, values: Map<string, number>): Change[] {
  const spans = gold.findings.flatMap((finding) => finding.spans);
  const compared = new Set(
    gold.quantities.filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end)).map(({ measure }) => measure),
  );
  return gold.quantities.flatMap((quantity) => {
    const { start, end, quote, value, measure, low, high } = quantity;
    if (value === null || compared.has(measure)) return [];
    const digits = /\d+/.exec(quote);
    const isPlain = digits?.[0] === String(value) && !/\d/.test(quote.slice(digits.index + digits[0].length));
    const isSure = low === null || low === value || measure !== 'duration' ? high === null || high === value || low === value : false;
    if (!digits || !isPlain || !isSure || value < 2 || text.slice(start, end) !== quote) return [];
    const floor = 10 ** (digits[0].length - 1);
    const other = Math.max(2, Math.floor(floor + next() * 9 * floor));
    values.set(`${start}`, other);
    const at = start + digits.index;
    return [{ start: at, end: at + digits[0].length, by: String(other) }];
  });
}

// ---------------------------------------------------------------- years

/** Years in characters, or in wide digits, are left alone, and with them all that hangs on them. */
function spellsYears({ dates, stamp }: Gold): boolean {
  return [...dates, ...(stamp ? [stamp] : [])].some(({ quote }) => /[〇零一二三四五六七八九]{4}|[０-９]{4}/.test(quote));
}

/** The calendar repeats after 28 years, so that weekdays stay what they are. */
function yearChanges({ quantities }: Gold, text: string, shift: number): Change[] {
  const isCounted = (at: number) => quantities.some(({ start, end }) => start <= at && at < end);
  return [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d])/g)]
    .filter(({ index }) => !isCounted(index))
    .map(({ 0: digits, index }) => ({ start: index, end: index + 4, by: String(Number(digits) + shift) }));
}

// ---------------------------------------------------------------- people

const LATIN = {
  given: 'Maria David Anna Peter Elena Thomas Monica Daniel Laura Michael Julia Robert Clara Martin Helena Andrew Teresa Victor'.split(' '),
  surnames: 'Almeida Bergstrom Castillo Dvorak Eriksen Fonseca Grabowski Hakimi Ibrahimov Jankovic Kaufmann Lindqvist Moreau Nakagawa Okonkwo Petrenko Quintero Rasmussen Salazar Takahashi Ulrich Valdez Weissman Yamamoto Zielinski'.split(' '),
};
const VIETNAMESE = {
  surnames: 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai'.split(' '),
  given: 'Hạnh Khoa Lâm Mẫn Nghĩa Phong Quyên Tấn Uyên Vinh Yến Bảo Chi Diệp Giang Hiếu Khánh Linh Nhân'.split(' '),
};

/** Each word of a person's name becomes another, wherever it stands; a word that is nearly another one stays nearly that. */
function peopleChanges(gold: Gold, text: string, pick: <T>(from: readonly T[]) => T): Change[] {
  if (gold.language.startsWith('zh')) return [];
  const words = new Map<string, string>();
  const names = gold.people.flatMap(({ name, quote, aliases }) => [name, quote, ...(aliases ?? [])]);
  for (const name of names) {
    const parts = name.split(/\s+/);
    const isVietnamese = gold.language === 'vi';
    if (isVietnamese && !VIETNAMESE.surnames.includes(parts[0] ?? '')) continue;
    for (const [i, word] of parts.entries()) {
      if (words.has(word) || word.length < 2 || !/^\p{Lu}\p{Ll}+$/u.test(word)) continue;
      const isSurname = isVietnamese ? i === 0 : i === parts.length - 1;
      const pool = (isVietnamese ? VIETNAMESE : LATIN)[isSurname ? 'surnames' : 'given'];
      const twin = [...words.keys()].find((other) => areTwins(other, word));
      const base = twin ? words.get(twin) : undefined;
      words.set(word, base ? `${base.slice(0, -2)}${base.at(-1)}${base.at(-2)}` : unused(pool, words, pick));
    }
  }
  return [...words].flatMap(([word, by]) => everywhere(word, by, text));
}

function areTwins(a: string, b: string): boolean {
  return a.length > 3 && a.slice(0, 2) === b.slice(0, 2) && Math.abs(a.length - b.length) <= 1;
}

function unused(pool: readonly string[], words: ReadonlyMap<string, string>, pick: <T>(from: readonly T[]) => T): string {
  const taken = new Set(words.values());
  const free = pool.filter((name) => !taken.has(name));
  return free.length > 0 ? pick(free) : `${pick(pool)}${taken.size}`;
}

// ---------------------------------------------------------------- putting it together

function withoutOverlaps(changes: readonly Change[]): Change[] {
  const sorted = [...changes].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Change[] = [];
  for (const change of sorted) if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
  return kept;
}

function apply(text: string, changes: readonly Change[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, by } of changes) {
    out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}

/** Gold with every span moved and every quote, name and alias worded anew. */
function move(value: unknown, changes: readonly Change[], text: string, countries: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => move(entry, changes, text, countries));
  if (typeof value !== 'object' || value === null) return value;
  const entry = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner, changes, text, countries)]));
  const { start, end, iso } = entry;
  if (typeof start === 'number' && typeof end === 'number') {
    const from = moved(start, changes, false);
    const to = moved(end, changes, true);
    Object.assign(entry, { start: from, end: to, originalStart: start });
    if (typeof entry['quote'] === 'string') {
      const before = entry['quote'];
      Object.assign(entry, { quote: text.slice(from, to) });
      const renames = changes.filter((change) => change.start >= start && change.end <= end).map((change) => [before.slice(change.start - start, change.end - start), change.by] as const);
      const rename = (name: unknown) => (typeof name === 'string' ? renames.reduce((now, [old, by]) => now.split(old).join(by), name) : name);
      if (entry['name'] !== undefined) entry['name'] = rename(entry['name']);
      if (Array.isArray(entry['aliases'])) entry['aliases'] = entry['aliases'].map(rename);
    }
  }
  if (typeof iso === 'string' && countries.has(iso)) entry['iso'] = countries.get(iso);
  return entry;
}

function moved(offset: number, changes: readonly Change[], isEnd: boolean): number {
  let by = 0;
  for (const change of changes) {
    if (change.end <= offset) by += change.by.length - (change.end - change.start);
    else if (change.start < offset) return change.start + by + (isEnd ? change.by.length : 0);
    else break;
  }
  return offset + by;
}

/** The numbers and years that gold states, as they are now. */
function settle(gold: Gold, values: ReadonlyMap<string, number>, shift: number): Gold {
  const year = (edtf: string | null) => edtf?.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (digits) => String(Number(digits) + shift)) ?? null;
  return {
    ...gold,
    quantities: gold.quantities.map((quantity) => {
      const value = values.get(String((quantity as { originalStart?: number }).originalStart));
      return value === undefined ? quantity : { ...quantity, value };
    }),
    dates: gold.dates.map((date) => ({ ...date, edtf: year(date.edtf) })),
    stamp: gold.stamp ? { ...gold.stamp, edtf: year(gold.stamp.edtf) } : null,
  };
}
