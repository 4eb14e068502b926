/** Quantities: a number of something, with its qualifier, measure and unit. */
import { MEASURES, type Measure, QUALIFIERS, type Qualifier } from '@comity/domain';
import type { DraftQuantity, MakeLayer } from './draft.ts';
import type { Node } from './nodes.ts';
import { type FoundNumber, isFoundNumber, plainNumber, roundOff } from './numbers/found-number.ts';
import type { RuleMatch } from './patterns/rule-set.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';
import { isCapitalised } from './words.ts';

/*
 * A pack's quantity rules capture `n` (the number), `q` (a qualifier before or behind it), `u` (the unit's noun) and `c` (a currency).
 * Lexicon tags: `qualifier` (value), `unit` (measure, unit), `currency` (unit), `of-link` (what stands between a unit and what is
 * counted), `slogan-quote`. `means`: `measure` and `unit` where the rule itself says so; `form: none` (looks like a quantity, is none);
 * `form: same` (as the quantity before: "19 came from Asia, 14 from Europe"). A second number `n2` makes a range (£38,000 to £42,000);
 * `h` adds a half (两年半); `span` captures what of the match is the quantity, where that is not all of it.
 */

const COUNTING = new Question('number', 'counted');

/** Adds `draft.quantities` and nodes `quantity` (measure). */
export const quantitiesLayer: MakeLayer = (draft, listen) => {
  let before: DraftQuantity | null = null;
  let paragraph = -1;
  const inLocalMoney: LocalMoney[] = [];
  return {
    sentence(sentence) {
      if (sentence.paragraph !== paragraph) before = null;
      paragraph = sentence.paragraph;
      if (sentence.block === 'stamp' || !sentence.hasAny(COUNTING)) return;
      const taken = takenByDates(sentence);
      for (let at = 0; at < sentence.tokens.length; ) {
        const match = sentence.pack.rules.quantities.longestAt(sentence, at);
        const isNone = match?.rule.means?.form === 'none';
        const quantity = match && !isNone && !taken[numberStart(match)] ? quantityOf(match, sentence, before) : null;
        if (match && (quantity || isNone)) listen(match, sentence);
        if (match && quantity) {
          before = quantity;
          draft.quantities.push(quantity);
          const money = match.captures.first('c')?.node?.sense;
          const local = (draft.language === TRADITIONAL && money?.traditional) || money?.local;
          if (typeof local === 'string') inLocalMoney.push({ quantity, currencies: local.split(' ') });
          const sense = { tag: 'quantity', measure: quantity.measure };
          sentence.add({ from: match.from, to: match.to, sense, mention: quantity });
        }
        at = match && (quantity || isNone) ? (match.captures.first('span') ?? match).to : at + 1;
      }
    },
    finish() {
      if (inLocalMoney.length === 0) return;
      const mentions = new Map<string, number>();
      const note = (iso: string) => mentions.set(iso, (mentions.get(iso) ?? 0) + 1);
      for (const { iso } of draft.countries) note(iso);
      const unsettled = new Set(inLocalMoney.map(({ quantity }) => quantity));
      for (const quantity of draft.quantities)
        if (quantity.measure === 'money' && quantity.unit && !unsettled.has(quantity)) note(quantity.unit.slice(0, 2));
      for (const { quantity, currencies } of inLocalMoney) quantity.unit = localCurrency(currencies, mentions);
    },
  };
};

/** Money in a unit that several countries have (元), and the currencies that it may be, the likeliest first. */
interface LocalMoney {
  readonly quantity: DraftQuantity;
  readonly currencies: readonly string[];
}

const TRADITIONAL = 'zh-Hant';
/** ISO 4217's code for none: first among the currencies of a name that tells nothing where no country is named. */
const NO_CURRENCY = 'XXX';

/** That of the country named most, also by its own money; the first two letters of an ISO 4217 code are its country's. */
function localCurrency(currencies: readonly string[], mentions: ReadonlyMap<string, number>): string | null {
  const named = (currency: string) => mentions.get(currency.slice(0, 2)) ?? 0;
  const likeliest = currencies.reduce<string | null>(
    (best, currency) => (best === null || named(currency) > named(best) ? currency : best),
    null,
  );
  return likeliest === NO_CURRENCY ? null : likeliest;
}

/** Which tokens belong to a date. */
function takenByDates(sentence: Sentence): boolean[] {
  const taken: boolean[] = [];
  for (const { from, to } of sentence.nodesOf('date')) for (let i = from; i < to; i++) taken[i] = true;
  return taken;
}

function numberStart(match: RuleMatch): number {
  return match.captures.first('n')?.from ?? match.from;
}

function quantityOf(match: RuleMatch, sentence: Sentence, before: DraftQuantity | null): DraftQuantity | null {
  const { captures, rule } = match;
  const unit = captures.all('u').at(-1)?.node ?? null;
  const fixed = rule.means?.value;
  const number = numberIn(match, 'n') ?? (typeof fixed === 'number' ? exactly(match, fixed) : null);
  if (!number || isSlogan(sentence, match, number)) return null;
  const same = rule.means?.form === 'same' ? before : null;
  if (rule.means?.form === 'same' && !same) return null;
  const currency = captures.first('c')?.node;
  const measure = same?.measure ?? measureOf(rule.means?.measure ?? unit?.sense.measure ?? currency?.sense.measure);
  if (measure === 'duration' && opensMotto(sentence, match)) return null;
  if (fixed === undefined && isArticle(sentence, number, unit, measure)) return null;
  const qualifier = qualifierOf(match, number);
  const value = isGrouped(sentence, number, measure) ? thousandfold(number) : amountOf(match, number, unit);
  const span = captures.first('span') ?? match;
  const { low, high } = bounds(number, value, numberIn(match, 'n2'), qualifier, measure);
  const { start, end, quote } = sentence.quote(span.from, span.to);
  return {
    value,
    low,
    high,
    qualifier,
    measure,
    unit: same ? same.unit : unitOf(match, unit),
    of: countedIn(sentence, match.to),
    start,
    end,
    quote,
  };
}

function numberIn({ captures }: RuleMatch, name: string): FoundNumber | null {
  const mention = captures.first(name)?.node?.mention;
  return isFoundNumber(mention) ? mention : null;
}

function exactly({ from, to }: RuleMatch, value: number): FoundNumber {
  return plainNumber(from, to, value, false);
}

/** The number in the unit that is told: a fortnight is two weeks, 六成 sixty percent, 两年半 two and a half years. */
function amountOf(match: RuleMatch, number: FoundNumber, unit: Node | null): number | null {
  if (number.value === null || numberIn(match, 'n2')) return null;
  const factors = [match.rule.means?.factor, unit?.sense.factor].filter((factor) => typeof factor === 'number');
  const half = match.captures.first('h') ? 0.5 : 0;
  const value = factors.reduce((product, factor) => product * factor, number.value + half);
  return roundOff(value);
}

/** What has fractions: 14.250 tonnes may be fourteen and a quarter, 14.250 volunteers cannot. */
const FRACTIONAL: ReadonlySet<Measure> = new Set<Measure>(['tonnes', 'hours', 'duration', 'percent', 'other']);

/** Whole things, or money, with three digits behind the pack's decimal mark: the writer's mark of thousands. */
function isGrouped({ tokens }: Sentence, { from, to, digits, value }: FoundNumber, measure: Measure): boolean {
  if (!digits || to !== from + 1 || value === null || FRACTIONAL.has(measure)) return false;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(tokens[from]?.norm ?? '') && value < 1000;
}

function thousandfold({ value }: FoundNumber): number | null {
  return value === null ? null : roundOff(value * 1000);
}

const KNOWN_MEASURES: ReadonlyMap<unknown, Measure> = new Map(MEASURES.map((measure) => [measure, measure]));

function measureOf(written: unknown): Measure {
  return KNOWN_MEASURES.get(written) ?? 'other';
}

function unitOf({ captures, rule }: RuleMatch, unit: Node | null): string | null {
  const given = rule.means?.unit ?? captures.first('c')?.node?.sense.unit ?? unit?.sense.unit;
  return typeof given === 'string' && given !== '' ? given : null;
}

// ---------------------------------------------------------------- qualifier and bounds

const KNOWN_QUALIFIERS: ReadonlyMap<unknown, Qualifier> = new Map(QUALIFIERS.map((name) => [name, name]));

/** The first qualifier that the words give, before or behind the number; else what the numeral or the unit itself says. */
function qualifierOf({ captures }: RuleMatch, { hedge }: FoundNumber): Qualifier {
  for (const name of ['q', 'u']) {
    for (const { node } of captures.all(name)) {
      const found = KNOWN_QUALIFIERS.get(node?.tag === 'unit' ? node.sense.hedge : node?.sense.value);
      if (found && found !== 'exact') return found;
    }
  }
  if (hedge === 'more') return 'more-than';
  return hedge === 'about' ? 'about' : 'exact';
}

/** Measures that are counted in whole things: more than 50 of them are at least 51. */
const CONTINUOUS: ReadonlySet<Measure> = new Set<Measure>(['money', 'tonnes', 'hours', 'duration', 'percent', 'other']);

function bounds(
  { low, high, value: first }: FoundNumber,
  value: number | null,
  second: FoundNumber | null,
  qualifier: Qualifier,
  measure: Measure,
): { low: number | null; high: number | null } {
  if (second) return { low: first, high: second.value };
  if (value === null) return { low, high };
  const whole = !CONTINUOUS.has(measure) && Number.isInteger(value);
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'more-than':
      return { low: whole ? value + 1 : value, high: null };
    case 'at-least':
      return { low: value, high: null };
    case 'nearly':
    case 'up-to':
    case 'less-than':
      return { low: null, high: value };
    default:
      return { low: null, high: null };
  }
}

// ---------------------------------------------------------------- what is no quantity

/** "One" as article or pronoun: a number only before units that nobody calls "one" by the way. */
function isArticle(sentence: Sentence, number: FoundNumber, unit: Node | null, measure: Measure): boolean {
  if (number.value !== 1 || number.digits || number.scaled || number.hedge) return false;
  if (unit === null || !['hours', 'tonnes', 'money', 'duration'].includes(measure)) return true;
  const hyphen = sentence.tokens[number.to]?.norm === '-';
  return unit.sense.unit === 'd' && !hyphen;
}

const OPENING = new Set(['“', '"', '「', '『', '‘', '«']);
const CLOSING = new Set(['”', '"', '」', '』', '’', '»']);

/** Tokens of a motto, of which no comma or stop is one. */
const LONGEST_MOTTO = 14;
const SPEECH = new Set([':', '：', ',', '，']);

/** "the campaign "70 years of friendship"": a count of years with which a name or motto in quotation marks begins; not words that somebody says. */
function opensMotto({ tokens }: Sentence, { from, to }: RuleMatch): boolean {
  const [mark, before] = [tokens[from - 1], tokens[from - 2]];
  if (!mark || !before || !OPENING.has(mark.norm) || SPEECH.has(before.norm)) return false;
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_MOTTO); at++) {
    const norm = tokens[at]?.norm ?? '';
    if (CLOSING.has(norm)) return at > to;
    if (/^[.,;!?，。；！？]$/.test(norm)) return false;
  }
  return false;
}

const PEOPLE = new Question('country-name');

/** A number word that opens a short quoted phrase ("three rescues"), or a name written with capitals (Three Gorges, One-Year Programme). */
function isSlogan(sentence: Sentence, { from }: RuleMatch, number: FoundNumber): boolean {
  if (number.scaled || (number.value ?? 0) > 20) return false;
  const before = sentence.tokens[number.from - 1];
  const quoted = from === number.from && before && OPENING.has(before.norm);
  if (quoted) {
    for (let i = number.to; i < Math.min(number.to + 6, sentence.tokens.length); i++) {
      if (CLOSING.has(sentence.tokens[i]?.norm ?? '')) return true;
    }
  }
  const hyphened = sentence.tokens[number.to]?.norm === '-';
  // "Four Japanese Cities": what is of a people has its capital whatever is counted
  if (sentence.answerAt(number.to, PEOPLE)?.sense['adjective'] === true) return false;
  if (number.digits || (number.from === 0 && !hyphened)) return false;
  const next = hyphened ? number.to + 1 : number.to;
  return isCapitalised(sentence, number.from) && isCapitalised(sentence, next) && before?.kind !== 'punct';
}

// ---------------------------------------------------------------- what is counted

const OF_LINK = new Question('of-link');
const FRAME = new Question('frame');
const LONGEST_COUNTED = 5;

/** The words behind "of", up to the next word that belongs to the sentence's frame. */
function countedIn(sentence: Sentence, at: number): string | null {
  const link = sentence.answerAt(at, OF_LINK);
  const isHan = sentence.tokens[at]?.kind === 'han';
  if (!link && !isHan) return null;
  const from = link?.to ?? at;
  const longest = isHan ? 2 * LONGEST_COUNTED : LONGEST_COUNTED;
  let to = from;
  while (to < from + longest) {
    const token = sentence.tokens[to];
    const stops = !token || token.kind === 'punct' || token.kind === 'number' || sentence.bears(to, FRAME);
    if (stops) break;
    to += 1;
  }
  return to > from ? sentence.quote(from, to).quote : null;
}
