/**
 * Engagements: what happened, goes on or is planned. Sentence by sentence, verbs and nouns make passages that tell of something
 * (`engagements/anchors.ts`, `tellings.ts`); when the text is known, it is settled whose work it tells (`home.ts`), and passages
 * that tell of one thing are put together (`grouping.ts`).
 */
import type { ReadingOrganisation } from '@comity/domain';
import { type MakeLayer, type RuleListener, runRules } from './draft.ts';
import { groupTellings } from './engagements/grouping.ts';
import { Home } from './engagements/home.ts';
import { isTold, Listing } from './engagements/listing.ts';
import { type Scene, sceneOf } from './engagements/scene.ts';
import { Papers } from './engagements/status.ts';
import { type Telling, tellingsOf } from './engagements/tellings.ts';
import { Timeline } from './engagements/timeline.ts';
import type { Sense } from './sense.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';

const ACRONYM = /^(.+?)\s*[(（]([\p{Lu}\p{N}]{2,})[)）]$/u;
/** … or right behind the name, where it is no part of it. */
const BEHIND = /^\s*[(（][\p{Lu}\p{N}]{2,}[)）]/u;
const LONGEST_ACRONYM = 20;

/** Names of bodies by the acronyms that stand in brackets behind them. */
function fullNames(organisations: readonly ReadingOrganisation[], raw: string): ReadonlyMap<string, string> {
  return new Map(
    organisations.flatMap(({ name, quote, end }) => {
      const [behind = ''] = BEHIND.exec(raw.slice(end, end + LONGEST_ACRONYM)) ?? [];
      const [, full, acronym] = ACRONYM.exec(quote + behind) ?? ACRONYM.exec(name) ?? [];
      return full && acronym ? [[acronym, ACRONYM.test(name) ? full : name] as const] : [];
    }),
  );
}

/** Cities and provinces that no list holds, but the words beside them name. */
function markSettlements(sentence: Sentence, listen: RuleListener): void {
  for (const { from, to, captures } of runRules(sentence.pack.rules.engagements, sentence, listen)) {
    const name = captures.first('name') ?? { from, to };
    if (!isNamedWithin(name, sentence))
      sentence.add({ from: name.from, to: name.to, sense: isoWithin(name, sentence) });
  }
}

/** A body or a person is no part of a place's name. */
function isNamedWithin({ from, to }: { from: number; to: number }, sentence: Sentence): boolean {
  for (let at = from; at < to; at++) if (sentence.bears(at, NAMED)) return true;
  return false;
}

/** A place, with the country that a known name inside it says. */
function isoWithin({ from, to }: { from: number; to: number }, sentence: Sentence): Sense {
  for (let at = from; at < to; at++) {
    const site = sentence.answersAt(at, SITES).find(({ sense }) => sense['iso'] !== undefined);
    if (site) return { tag: 'place', iso: String(site.sense['iso']) };
  }
  return SETTLEMENT;
}

const NAMED = new Question('organisation', 'person');
const SITES = new Question('place', 'country');
const SETTLEMENT: Sense = { tag: 'place' };

const LONGEST_HEADING = 16;

/** A short line without a verb or date. */
function isHeading(scene: Scene): boolean {
  const { sentence, dates } = scene;
  return sentence.block === 'main' && sentence.tokens.length <= LONGEST_HEADING && dates.length === 0 && !isTold(scene);
}

export const engagementsLayer: MakeLayer = (draft, listen) => {
  const home = new Home();
  const timeline = new Timeline(draft.stamp);
  const paper = new Papers(draft.stamp);
  const listing = new Listing();
  const tellings: Telling[] = [];
  let heading: Scene | undefined;
  const hear = (told: readonly Telling[]) => {
    for (const one of told) {
      const isPlan = one.block === 'main' && timeline.headingOf(one.sentence)?.planned === true;
      const telling = isPlan ? { ...one, planned: true } : one;
      home.hear(telling);
      tellings.push(telling);
    }
  };
  return {
    sentence(sentence) {
      markSettlements(sentence, listen);
      const scene = sceneOf(sentence, draft.names);
      home.note(sentence, scene.parts, scene.actors);
      timeline.note(scene);
      paper.note(scene);
      const head = listing.note(scene);
      const lead = timeline.lead(sentence.paragraph) ?? head;
      if (lead || !timeline.isLabel(scene)) hear(tellingsOf(scene, lead, head !== undefined));
      /** "(2) Concert" above "Date: 5 May": the heading names what the field dates. */
      const dated = timeline.field(sentence.index);
      if (dated && heading && heading.sentence.index !== tellings.at(-1)?.sentence)
        hear(tellingsOf(heading, dated, false));
      heading = isHeading(scene) ? scene : undefined;
    },
    finish() {
      home.settle();
      paper.settle();
      const { organisations, raw } = draft;
      draft.engagements = groupTellings(tellings, home, timeline, paper, fullNames(organisations, raw), raw);
    },
  };
};
