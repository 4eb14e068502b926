/** What differs between two texts that tell of one thing: figures, and spellings of people. */
import type { AcrossFinding, Quote, ReadingQuantity } from '@comity/domain';
import { boundsOf } from '../engagements/period.ts';
import { isVariant } from '../findings/spelling.ts';
import type { Match } from './events.ts';
import type { ReadText } from './read-text.ts';
import { latin, type Signals } from './signals.ts';

type FileQuote = Quote & { readonly file: string };

export function inFile(file: string, { quote, start, end }: Quote): FileQuote {
  return { file, quote, start, end };
}

const COMPARED: readonly string[] = [
  'persons',
  'person-times',
  'batches',
  'packages',
  'doses',
  'tonnes',
  'money',
  'kits',
  'countries-and-regions',
];
/** Figures farther apart than this count different things. */
const FAR = 1.4;

/** Each measure that both passages give once, with different values. */
export function rivalFigures({ one, other }: Match): AcrossFinding[] {
  return COMPARED.flatMap((measure) => {
    const [a, b] = [single(one, measure), single(other, measure)];
    if (!a || !b || a.value === null || b.value === null || a.value === b.value || a.unit !== b.unit) return [];
    if (Math.max(a.value, b.value) / Math.min(a.value, b.value) > FAR) return [];
    return [rival(a, b, one, other)];
  });
}

function single({ quantities }: Signals, measure: string): ReadingQuantity | undefined {
  const found = quantities.filter((quantity) => quantity.measure === measure);
  return found.length === 1 ? found[0] : undefined;
}

function rival(a: ReadingQuantity, b: ReadingQuantity, one: Signals, other: Signals): AcrossFinding {
  const explanation = `${a.quote} in ${one.file}, ${b.quote} in ${other.file}.`;
  return { kind: 'rival', explanation, spans: [inFile(one.file, a), inFile(other.file, b)] };
}

/** Totals of one kind, direction and period that differ. */
export function rivalTotals(signals: readonly Signals[]): AcrossFinding[] {
  const byPeriod = new Map<string, Signals>();
  return signals.flatMap((total) => {
    const { kind, direction, status, period } = total.engagement;
    const bounds = boundsOf(period);
    if (status !== 'aggregate' || !bounds) return [];
    const key = `${kind} ${direction} ${bounds.from} ${bounds.to}`;
    const before = byPeriod.get(key);
    if (!before) byPeriod.set(key, total);
    if (!before || before.file === total.file) return [];
    const [a, b] = [single(before, 'batches'), single(total, 'batches')];
    const differ = a && b && (a.value !== b.value || a.qualifier !== b.qualifier);
    return differ ? [rival(a, b, before, total)] : [];
  });
}

/** People of two texts about one thing whose names are nearly one. */
export function spellings(a: ReadText, b: ReadText): AcrossFinding[] {
  const [ones, others] = [writtenPeople(a), writtenPeople(b)];
  return ones.flatMap((one) =>
    others.flatMap((other) => {
      const isAlike = one.person.name !== other.person.name && one.letters === other.letters;
      if (!isAlike || !isVariant(one.person.name, other.person.name, true)) return [];
      const explanation = `One person may be written two ways: ${one.person.name}, ${other.person.name}.`;
      const spans = [inFile(a.reading.file, one.person), inFile(b.reading.file, other.person)];
      return [{ kind: 'name-variant' as const, explanation, spans }];
    }),
  );
}

/** With the letters that a name is written in: a name and its transliteration are no variants of spelling. */
function writtenPeople({ reading }: ReadText) {
  return reading.people.map((person) => {
    const isHan = /\p{Script=Han}/u.test(person.name);
    return { person, letters: isHan ? 'han' : latin(person.name) === person.name.toLowerCase() ? 'plain' : 'marked' };
  });
}
