/** The draft of a reading, to which each layer adds. */
import type {
  Quote,
  ReadingBlock,
  ReadingCountry,
  ReadingDate,
  ReadingEngagement,
  ReadingFinding,
  ReadingOrganisation,
  ReadingPerson,
  ReadingQuantity,
} from '@comity/domain';
import type { Names } from './named.ts';
import type { RuleMatch, RuleSet } from './patterns/rule-set.ts';
import type { Sentence } from './sentences.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type DraftQuantity = Mutable<ReadingQuantity>;
export type DraftCountry = Mutable<ReadingCountry>;
export type DraftOrganisation = Mutable<ReadingOrganisation>;
export type DraftPerson = Mutable<ReadingPerson>;
export type DraftEngagement = Mutable<ReadingEngagement>;

/** `edtf` is settled by the dates layer's `finish`, when the whole text is known. */
export type DraftDate = Mutable<ReadingDate>;

export interface Draft {
  readonly raw: string;
  /** BCP-47 with script. */
  readonly language: string;
  readonly title: Quote | null;
  readonly stamp: ReadingDate | null;
  readonly blocks: readonly ReadingBlock[];
  /** Who is named in the text. */
  readonly names: Names;
  /** Where each sentence ends, by its number: nothing else is kept of it after it was read. */
  readonly sentenceEnds: number[];
  quantities: DraftQuantity[];
  dates: DraftDate[];
  /** Dates told as past that lie behind the stamp; for the findings. */
  readonly lateDates: DraftDate[];
  countries: DraftCountry[];
  /** Each body, and each person, once; after `finish`. */
  organisations: DraftOrganisation[];
  people: DraftPerson[];
  engagements: DraftEngagement[];
  findings: ReadingFinding[];
}

/** Told of every rule that matched; the tests of the rules' examples listen. */
export type RuleListener = (match: RuleMatch, sentence: Sentence) => void;

/**
 * A layer of the cascade, made anew for each text (it may keep state of its own). `sentence` is called for each examined sentence in
 * order of the text; earlier layers' mentions of it are nodes of the sentence by then. `finish` is called once, in order of the layers.
 */
export interface Layer {
  sentence?(sentence: Sentence): void;
  finish?(): void;
}
export type MakeLayer = (draft: Draft, listen: RuleListener) => Layer;

/** Runs a section's rules over a sentence and tells the listener. */
export function runRules(rules: RuleSet, sentence: Sentence, listen: RuleListener): readonly RuleMatch[] {
  const matches = rules.matches(sentence);
  for (const match of matches) listen(match, sentence);
  return matches;
}
