/** Parts that don't add up to the total beside them. */
import type { ReadingFinding, ReadingQuantity } from '@comity/domain';
import { ADDITIVE_MEASURES } from '@comity/domain';
import { quoteOf } from './counts.ts';
import type { Figure, Note, Watch } from './notes.ts';

/** Sentences around the parts in which their total is looked for. */
const REACH = 4;
/** How far the sum may be from a figure that is still its total: with three parts and more; with two. */
const FAR = 1.3;
const CLOSE = 1.12;

/** A sentence is looked at when those around it are read, too. */
export class SumMismatches implements Watch {
  readonly #found: ReadingFinding[] = [];
  /** Sentences with figures that may be parts, and all that may have their total. */
  #pending: Note[] = [];
  readonly #around: Note[] = [];

  note(note: Note): void {
    if (note.figures.length === 0) return;
    const at = note.sentence.index;
    this.#settle((pending) => at - pending.sentence.index > REACH);
    while (at - (this.#around[0]?.sentence.index ?? at) > 2 * REACH) this.#around.shift();
    this.#around.push(note);
    if (note.figures.length > 1) this.#pending.push(note);
  }

  #settle(isDue: (note: Note) => boolean): void {
    if (this.#pending.length === 0) return;
    for (const note of this.#pending) if (isDue(note)) this.#look(note);
    this.#pending = this.#pending.filter((note) => !isDue(note));
  }

  #look({ figures, sentence }: Note): void {
    const groups = new Map<string, Figure[]>();
    for (const figure of figures) {
      if (!isPart(figure)) continue;
      const key = keyOf(figure.quantity);
      groups.set(key, [...(groups.get(key) ?? []), figure]);
    }
    for (const [key, group] of groups) {
      const around = () => this.#around.filter((note) => Math.abs(note.sentence.index - sentence.index) <= REACH);
      const besides = group.filter(({ isWithin }) => !isWithin);
      this.#found.push(...mismatch(key, besides, around), ...misfit(group));
    }
  }

  findings(): readonly ReadingFinding[] {
    this.#settle(() => true);
    return this.#found;
  }
}

function isPart({ quantity: { measure, qualifier, value } }: Figure): boolean {
  const adds = ADDITIVE_MEASURES.has(measure) || ALSO_ADDITIVE.has(measure);
  return adds && qualifier === 'exact' && value !== null && value > 0;
}

const ALSO_ADDITIVE: ReadonlySet<string> = new Set(['countries-and-regions', 'societies', 'places']);

/** Only like is added to like. */
function keyOf({ measure, unit }: ReadingQuantity): string {
  return measure === 'money' || measure === 'tonnes' || measure === 'items' || measure === 'places'
    ? `${measure} ${unit}`
    : measure;
}

/**
 * "50 batches, of which 30 and 25": parts are no more than what they are part of. They may leave something out, but where they nearly
 * make the whole they were meant to.
 */
function misfit(figures: readonly Figure[]): ReadingFinding[] {
  const parts = figures.filter(({ isWithin, isTotal }) => isWithin && !isTotal).map(({ quantity }) => quantity);
  const whole = figures.findLast(({ isWithin }) => !isWithin)?.quantity;
  if (whole?.value == null || parts.length < 2 || !areAlike(parts)) return [];
  const sum = sumOf(parts);
  const limit = whole.value;
  if (sum === limit || parts.some(({ value }) => (value ?? 0) >= limit)) return [];
  // what is far more counts something else
  if (ratio(sum, limit) > (sum > limit ? FAR : CLOSE)) return [];
  const explanation = `${parts.map(({ value }) => value).join(' + ')} make ${sum}, not the ${limit} that they are part of.`;
  return [{ kind: 'sum-mismatch', explanation, spans: [whole, ...parts].map(quoteOf) }];
}

function sumOf(quantities: readonly ReadingQuantity[]): number {
  return quantities.reduce((total, { value }) => total + (value ?? 0), 0);
}

/** Whether the figures next to the total make it, before or behind it: what else is counted in the sentence belongs to other matters. */
function isMadeByNeighbours(total: Figure, figures: readonly Figure[]): boolean {
  const at = figures.indexOf(total);
  const makesIt = (neighbours: readonly Figure[]) => {
    let sum = 0;
    for (const [index, { quantity }] of neighbours.entries()) {
      sum += quantity.value ?? 0;
      if (index > 0 && sum === total.quantity.value) return true;
    }
    return false;
  };
  return at >= 0 && (makesIt(figures.slice(0, at).reverse()) || makesIt(figures.slice(at + 1)));
}

function mismatch(key: string, figures: readonly Figure[], around: () => readonly Note[]): ReadingFinding[] {
  if (figures.length < 2) return [];
  const stated = figures.find(({ isTotal }) => isTotal) ?? likelyTotal(figures);
  if (stated && isMadeByNeighbours(stated, figures)) return [];
  const limitOfParts = stated?.quantity.value ?? Number.POSITIVE_INFINITY;
  const parts = figures
    .filter((figure) => figure !== stated)
    .map(({ quantity }) => quantity)
    .filter(({ value }) => (value ?? 0) < limitOfParts);
  if (parts.length < 2 || !areAlike(parts)) return [];
  const sum = sumOf(parts);
  const most = Math.max(...parts.map(({ value }) => value ?? 0));
  if (parts.some(({ value }) => value === sum - (value ?? 0))) return [];
  const totals = (
    stated ? [stated] : around().flatMap((note) => note.figures.filter((figure) => !figures.includes(figure)))
  )
    .map(({ quantity }) => quantity)
    .filter((quantity) => keyOf(quantity) === key && quantity.qualifier === 'exact' && (quantity.value ?? 0) > most)
    .filter((quantity) => stated !== undefined || !isOneOfThem(quantity, parts));
  if (totals.some(({ value }) => value === sum)) return [];
  const limit = parts.length > 2 || stated ? FAR : CLOSE;
  const near = totals.filter(({ value }) => ratio(value ?? 0, sum) <= limit);
  const [total] = near.sort((a, b) => ratio(a.value ?? 0, sum) - ratio(b.value ?? 0, sum));
  if (!total) return [];
  const explanation = `${parts.map(({ value }) => value).join(' + ')} make ${sum}, and ${total.value} stands beside them.`;
  return [
    {
      kind: 'sum-mismatch',
      explanation,
      spans: [...parts, ...near.filter(({ value }) => value === total.value)].map(quoteOf),
    },
  ];
}

/** "Of the 46, 19 came from …": a first figure that the many others nearly make up. */
function likelyTotal(figures: readonly Figure[]): Figure | undefined {
  const [first, ...others] = figures;
  const sum = sumOf(others.map(({ quantity }) => quantity));
  return others.length > 2 && ratio(first?.quantity.value ?? 0, sum) <= CLOSE ? first : undefined;
}

/** "4,000 blankets" is no total of tents, rugs and blankets. */
function isOneOfThem(total: ReadingQuantity, parts: readonly ReadingQuantity[]): boolean {
  const things = new Set(parts.map(thingOf));
  return things.size > 1 && things.has(thingOf(total));
}

function thingOf({ quote }: ReadingQuantity): string {
  return quote.replace(/[\d.,\s]+/g, '');
}

/** Two figures alone make a sum only where the same is counted, by the same word. */
function areAlike(quantities: readonly ReadingQuantity[]): boolean {
  const words = quantities.map(thingOf);
  return quantities.length > 2 || words.every((word) => word === words[0]);
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
