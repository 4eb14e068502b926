/** The reader: text in, reading out. Pure and deterministic. */
import type { Quote, Reading, ReadingBlock } from '@comity/domain';
import { findBlocks } from './blocks/index.ts';
import { comparisonsLayer } from './comparisons.ts';
import { countriesLayer } from './countries.ts';
import { datesLayer } from './dates.ts';
import type { Draft, Layer, MakeLayer, RuleListener } from './draft.ts';
import { engagementsLayer } from './engagements.ts';
import { findingsLayer } from './findings/index.ts';
import { languageOf, ownPack, spokenIn } from './language.ts';
import { Names } from './named.ts';
import { numbersLayer } from './numbers.ts';
import { organisationsLayer } from './organisations.ts';
import { compilePack, type LanguagePack } from './pack.ts';
import { peopleLayer } from './people.ts';
import { placesLayer } from './places.ts';
import { quantitiesLayer } from './quantities.ts';
import { Sentence, splitSentences } from './sentences.ts';

/** The cascade. Each layer sees what those before it found in the sentence. */
const LAYERS: readonly MakeLayer[] = [
  numbersLayer,
  datesLayer,
  quantitiesLayer,
  comparisonsLayer,
  countriesLayer,
  placesLayer,
  organisationsLayer,
  peopleLayer,
  engagementsLayer,
  findingsLayer,
];

export interface ReadOptions {
  /** The name of the file, as it stands in the reading. */
  readonly file: string;
  /** BCP-47; found out where absent. */
  readonly language?: string;
}

export interface Reader {
  /** @returns what is in the text; `raw.slice(start, end) === quote` for everything */
  readText(raw: string, options: ReadOptions): Reading;
  /** As `readText` of one main paragraph written on the day of `stamp`; `listen` is told of every rule that matched. For tests of rules. */
  readParagraph(
    raw: string,
    language: string,
    stamp: string | null,
    listen: (rule: string, span: Quote) => void,
  ): Reading;
}

/** A reader of these languages. The first pack reads what no pack claims. */
export function createReader(packs: readonly LanguagePack[]): Reader {
  return {
    readText(raw, { file, language: given }) {
      const language = given ?? languageOf(raw, packs);
      const blocks = findBlocks(raw, language, packs);
      return examine(raw, file, language, blocks, packs, () => undefined);
    },
    readParagraph(raw, language, stamp, listen) {
      const paragraph = { kind: 'main' as const, start: 0, end: raw.length, holes: [] };
      const block: ReadingBlock = { kind: 'main', start: 0, end: raw.length, reason: 'given' };
      const day = stamp === null ? null : { edtf: stamp, start: 0, end: 0, quote: '' };
      const found = { blocks: [block], paragraphs: [paragraph], title: null, stamp: day };
      return examine(raw, '', language, found, packs, ({ rule, from, to }, sentence) =>
        listen(rule.id, sentence.quote(from, to)),
      );
    },
  };
}

function examine(
  raw: string,
  file: string,
  language: string,
  { blocks, paragraphs, title, stamp }: ReturnType<typeof findBlocks>,
  packs: readonly LanguagePack[],
  listen: RuleListener,
): Reading {
  const draft: Draft = {
    raw,
    language,
    title,
    stamp,
    blocks,
    names: new Names(),
    sentenceEnds: [],
    quantities: [],
    dates: [],
    lateDates: [],
    countries: [],
    organisations: [],
    people: [],
    engagements: [],
    findings: [],
  };
  const layers: Layer[] = LAYERS.map((make) => make(draft, listen));
  const ownData = ownPack(language, packs);
  const own = ownData && compilePack(ownData);
  paragraphs.forEach((paragraph, number) => {
    const spoken = spokenIn(raw, paragraph, own, packs);
    if (!spoken) return;
    const { pack } = spoken;
    for (const tokens of splitSentences(raw, spoken.tokens, pack)) {
      const context = { raw, pack, block: paragraph.kind, paragraph: number, index: draft.sentenceEnds.length };
      const sentence = new Sentence(context, tokens);
      draft.sentenceEnds.push(sentence.end);
      for (const layer of layers) layer.sentence?.(sentence);
    }
  });
  for (const layer of layers) layer.finish?.();
  return {
    file,
    language,
    title,
    stamp,
    blocks,
    quantities: draft.quantities,
    dates: draft.dates,
    countries: draft.countries,
    organisations: draft.organisations,
    people: draft.people,
    engagements: draft.engagements,
    findings: draft.findings,
  };
}
