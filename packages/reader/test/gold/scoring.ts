/**
 * A small scorer of our own, for the papers in `packages/reader/gold`: how much of the gold was found and how much of what was found is
 * right, counted over all papers, by the rules of `gold/README.md`; captions, bylines and stamps don't count.
 */
import type { AcrossReading, Reading } from '@comity/domain';
import type { Annotation, Folder, Paper } from './papers.ts';

export const FIELDS = [
  'main-text',
  'quantity-value',
  'quantity-full',
  'date-span',
  'date-value',
  'countries',
  'country-mentions',
  'organisations',
  'people',
  'engagement-kind',
  'engagement-direction',
  'findings',
] as const;
export type Field = (typeof FIELDS)[number];
export type Scores = Readonly<Record<Field, number>>;

interface Tally {
  hits: number;
  missed: number;
  extra: number;
}

/** F of each field, 0 to 1; 1 where there is nothing to find and nothing was found. */
export function score(folder: Folder, readings: readonly Reading[], across: AcrossReading): Scores {
  const tallies = new Map<Field, Tally>(FIELDS.map((field) => [field, { hits: 0, missed: 0, extra: 0 }]));
  const add = (field: Field, hits: number, missed: number, extra: number) => {
    const tally = tallies.get(field);
    if (!tally) return;
    tally.hits += hits;
    tally.missed += missed;
    tally.extra += extra;
  };
  folder.papers.forEach((paper, i) => {
    const reading = readings[i];
    if (reading) scorePaper(paper, reading, add);
  });
  if (folder.across) scoreFindings(folder.across.findings, across.findings, add);
  const f = ({ hits, missed, extra }: Tally) => (hits + missed + extra === 0 ? 1 : (2 * hits) / (2 * hits + missed + extra));
  return Object.fromEntries([...tallies].map(([field, tally]) => [field, f(tally)])) as Record<Field, number>;
}

type Add = (field: Field, hits: number, missed: number, extra: number) => void;
type Span = { readonly start: number; readonly end: number; readonly file?: string };

function overlaps(a: Span, b: Span): boolean {
  return (a.file ?? b.file) === (b.file ?? a.file) && a.start < b.end && b.start < a.end;
}

function readingsOf<T extends Annotation>(entry: T): T[] {
  return [entry, ...(entry.also ?? []).map((other) => ({ ...entry, ...other }))];
}

/** Pairs each gold entry with the first free prediction that agrees; what touches an optional entry is not false. */
function pair<G extends Annotation, P>(gold: readonly G[], found: readonly P[], agree: (gold: G, found: P) => boolean, isNeutral: (found: P) => boolean) {
  const free = new Set(found);
  const pairs: [G, P][] = [];
  let missed = 0;
  for (const entry of gold.filter(({ optional }) => !optional)) {
    const match = [...free].find((candidate) => readingsOf(entry).some((reading) => agree(reading, candidate)));
    if (match === undefined) missed += 1;
    else {
      pairs.push([entry, match]);
      free.delete(match);
    }
  }
  return { pairs, missed, extra: [...free].filter((candidate) => !isNeutral(candidate)).length };
}

function scorePaper({ gold, text }: Paper, reading: Reading, add: Add): void {
  scoreMainText(gold.blocks, reading.blocks, text, add);
  const neutral = gold.blocks.filter(({ kind }) => kind === 'caption' || kind === 'byline' || kind === 'stamp');
  const isOutside = (span: Span) => !neutral.some((block) => block.start <= span.start && span.end <= block.end);
  const ignored = <G extends Annotation & Span>(entries: readonly G[]) => (span: Span) =>
    !isOutside(span) || entries.some((entry) => entry.optional && overlaps(entry, span));

  const isValue = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-6 * Math.abs(a));
  const quantities = pair(gold.quantities, reading.quantities, (a, b) => overlaps(a, b) && isValue(a.value, b.value), ignored(gold.quantities));
  add('quantity-value', quantities.pairs.length, quantities.missed, quantities.extra);
  const full = quantities.pairs.filter(([entry, found]) => readingsOf(entry).some((a) => a.measure === found.measure && a.qualifier === found.qualifier)).length;
  const wrong = quantities.pairs.length - full;
  add('quantity-full', full, quantities.missed + wrong, quantities.extra + wrong);

  const dates = pair(gold.dates, reading.dates, overlaps, ignored(gold.dates));
  add('date-span', dates.pairs.length, dates.missed, dates.extra);
  const same = dates.pairs.filter(([entry, found]) => readingsOf(entry).some(({ edtf }) => edtf === found.edtf)).length;
  add('date-value', same, dates.missed + dates.pairs.length - same, dates.extra + dates.pairs.length - same);

  const mentions = pair(gold.countries, reading.countries, (a, b) => overlaps(a, b) && a.iso === b.iso, ignored(gold.countries));
  add('country-mentions', mentions.pairs.length, mentions.missed, mentions.extra);
  const required = new Set(gold.countries.filter(({ optional }) => !optional).map(({ iso }) => iso));
  const found = new Set(reading.countries.filter(isOutside).map(({ iso }) => iso));
  const tolerated = new Set(gold.countries.flatMap(readingsOf).map(({ iso }) => iso));
  const hits = [...required].filter((iso) => found.has(iso)).length;
  add('countries', hits, required.size - hits, [...found].filter((iso) => !tolerated.has(iso)).length);

  add('organisations', ...matchNames(gold.organisations, reading.organisations.filter(isOutside)));
  add('people', ...matchNames(gold.people, reading.people.filter(isOutside)));
  scoreEngagements(gold.engagements, reading.engagements, isOutside, add);
  scoreFindings(gold.findings, reading.findings, add);
}

function scoreMainText(gold: Paper['gold']['blocks'], found: Reading['blocks'], text: string, add: Add): void {
  const isMain = ({ kind }: { kind: string }) => kind === 'main';
  const mains = found.filter(isMain);
  const letters = (start: number, end: number) => text.slice(Math.max(0, start), Math.max(start, end)).replace(/\s/g, '').length;
  for (const block of gold) {
    if (block.optional || block.kind === 'title' || block.kind === 'caption') continue;
    const called = mains.reduce((sum, other) => sum + letters(Math.max(block.start, other.start), Math.min(block.end, other.end)), 0);
    if (isMain(block)) add('main-text', called, letters(block.start, block.end) - called, 0);
    else add('main-text', 0, 0, called);
  }
}

interface Named {
  readonly name: string;
  readonly quote: string;
}

function matchNames(gold: readonly (Named & Annotation)[], found: readonly Named[]): [number, number, number] {
  const plain = (name: string) =>
    name.replace(/\s*\([A-Z]+\)\s*$/, '').replace(/\s+/g, ' ').trim().toLowerCase().replace(/^(the|mr\.?|mrs\.?|ms\.?|dr\.?|ông|bà) /, '');
  const names = ({ name, quote, aliases }: Named & Annotation) => [name, quote, ...(aliases ?? [])].map(plain);
  const owned = new Set<Named>();
  const strangers = new Set<string>();
  for (const candidate of found) {
    const owner = gold.find((entry) => names(entry).some((name) => name === plain(candidate.name) || name === plain(candidate.quote)));
    if (owner) owned.add(owner);
    else strangers.add(plain(candidate.quote));
  }
  const required = gold.filter(({ optional }) => !optional);
  const hits = required.filter((entry) => owned.has(entry)).length;
  return [hits, required.length - hits, strangers.size];
}

function scoreEngagements(gold: Paper['gold']['engagements'], found: Reading['engagements'], isOutside: (span: Span) => boolean, add: Add): void {
  const agree = (a: Gold, b: Found) => a.kind === b.kind && a.quotes.some((one) => b.quotes.some((other) => overlaps(one, other)));
  type Gold = (typeof gold)[number];
  type Found = (typeof found)[number];
  const known = (candidate: Found) => gold.some((entry) => readingsOf(entry).some((reading) => agree(reading, candidate)));
  const { pairs, missed, extra } = pair(gold, found, agree, (candidate) => known(candidate) || !candidate.quotes.some(isOutside));
  add('engagement-kind', pairs.length, missed, extra);
  const directed = pairs.filter(([entry]) => entry.direction !== null);
  const right = directed.filter(([entry, match]) => readingsOf(entry).some(({ direction }) => direction === match.direction)).length;
  add('engagement-direction', right, directed.length - right, directed.length - right);
}

interface Found {
  readonly kind: string;
  readonly spans: readonly (Span & { readonly side?: string })[];
}

function scoreFindings(gold: readonly (Found & Annotation)[], found: readonly Found[], add: Add): void {
  const agree = (a: Found, b: Found) => {
    const sides = new Set(a.spans.map(({ side }) => side));
    const touched = new Set(a.spans.filter((span) => b.spans.some((other) => overlaps(span, other))).map(({ side }) => side));
    return a.kind === b.kind && touched.size >= Math.min(2, sides.size);
  };
  const { pairs, missed, extra } = pair(gold, found, agree, (candidate) => gold.some((entry) => agree(entry, candidate)));
  add('findings', pairs.length, missed, extra);
}
