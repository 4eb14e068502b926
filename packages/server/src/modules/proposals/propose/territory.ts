import type { Quote, Reading, ReadingEngagement, Span } from '@comity/domain';

/** What stands in the passages that tell of one engagement. */
export interface Territory {
  readonly quantities: Reading['quantities'];
  readonly dates: Reading['dates'];
  readonly countries: Reading['countries'];
  readonly organisations: Reading['organisations'];
  readonly people: Reading['people'];
}

/** The end of a sentence, in the scripts that the reader knows; a line's end is one as well. */
const SENTENCE_END = /[.!?](?=\s)|[。！？\n]/u;
/** Mentions farther from a passage than this do not belong to it, whatever the punctuation says. */
const REACH = 600;

/**
 * Divides the mentions of a paper among its engagements. What stands inside a passage belongs to it (a number to the smallest such
 * passage only, or it would be counted twice); what stands beside one in the same sentence belongs to the nearest.
 *
 * Near-linear: passages are sorted once, and each mention looks at its neighbours.
 */
export function divideMentions(reading: Reading, rawText: string): ReadonlyMap<ReadingEngagement, Territory> {
  const owned = reading.engagements
    .flatMap((engagement) => engagement.quotes.map((quote) => ({ engagement, quote })))
    .sort((a, b) => a.quote.start - b.quote.start);
  const territories = new Map<ReadingEngagement, MutableTerritory>();
  for (const engagement of reading.engagements) territories.set(engagement, emptyTerritory());
  const give = <Name extends keyof MutableTerritory>(name: Name, mentions: MutableTerritory[Name], single: boolean) => {
    for (const mention of mentions) {
      for (const engagement of ownersOf(mention, owned, rawText, single)) {
        const territory = territories.get(engagement);
        if (territory) (territory[name] as (typeof mention)[]).push(mention);
      }
    }
  };
  const counts = reading.quantities.filter(({ compares }) => compares !== true);
  give('quantities', counts, true);
  give('dates', [...reading.dates], false);
  give('countries', [...reading.countries], false);
  give('organisations', [...reading.organisations], false);
  give('people', [...reading.people], false);
  return territories;
}

interface MutableTerritory {
  quantities: Reading['quantities'][number][];
  dates: Reading['dates'][number][];
  countries: Reading['countries'][number][];
  organisations: Reading['organisations'][number][];
  people: Reading['people'][number][];
}

const emptyTerritory = (): MutableTerritory => ({
  quantities: [],
  dates: [],
  countries: [],
  organisations: [],
  people: [],
});

interface Owned {
  readonly engagement: ReadingEngagement;
  readonly quote: Quote;
}

function ownersOf(
  mention: Span,
  owned: readonly Owned[],
  rawText: string,
  single: boolean,
): readonly ReadingEngagement[] {
  const near = neighbours(mention, owned);
  const inside = near.filter(({ quote }) => quote.start <= mention.start && mention.end <= quote.end);
  if (inside.length > 0) {
    if (!single) return [...new Set(inside.map(({ engagement }) => engagement))];
    const smallest = inside.reduce((best, each) => (lengthOf(each.quote) < lengthOf(best.quote) ? each : best));
    return [smallest.engagement];
  }
  const beside = near
    .filter(({ quote }) => inOneSentence(quote, mention, rawText))
    .sort((a, b) => gap(a.quote, mention) - gap(b.quote, mention));
  const [nearest] = beside;
  return nearest ? [nearest.engagement] : [];
}

const lengthOf = (span: Span) => span.end - span.start;
const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);

/** The passages around a mention; an engagement's passages are sentences, so that a few neighbours are enough. */
function neighbours(mention: Span, owned: readonly Owned[]): readonly Owned[] {
  let low = 0;
  let high = owned.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((owned[middle]?.quote.start ?? 0) <= mention.start) low = middle + 1;
    else high = middle;
  }
  return owned.slice(Math.max(0, low - 12), low + 6).filter(({ quote }) => gap(quote, mention) <= REACH);
}

function inOneSentence(quote: Span, mention: Span, rawText: string): boolean {
  const [from, to] = quote.end <= mention.start ? [quote.end - 1, mention.start] : [mention.end, quote.start];
  return !SENTENCE_END.test(rawText.slice(Math.max(0, from), to));
}
