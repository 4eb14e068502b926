/**
 * The words that a language has for engagements. Data only: how verbs and nouns combine into kinds is the same in every
 * language (`combine.ts`), so that a further language brings words and nothing else.
 */
import type { Direction, ReadingEngagementKind } from '@comity/domain';
import type { LexiconEntry } from '../lexicon.ts';
import type { PackSection } from '../pack-section.ts';
import type { Rule } from '../patterns/rule-set.ts';

/** What a verb says of its subject: it takes in, has as a guest, hands out, sends away, comes, leaves, stays, leads others, holds, signs, takes part, passes on, swaps. */
export type VerbClass =
  | 'receive'
  | 'welcome'
  | 'give'
  | 'send'
  | 'go'
  | 'come'
  | 'leave'
  | 'stay'
  | 'lead'
  | 'hold'
  | 'sign'
  | 'attend'
  | 'forward'
  | 'swap';

/** What a noun stands for. `visitors` come and go; `team` is sent to work; `mission` is the work; `youth` is exchanged; `carrier` brings goods; `ceremony` is a word for any event; `guest` is somebody named; `other` sounds like one of these, and is none. */
export type NounClass =
  | 'visitors'
  | 'goods'
  | 'training'
  | 'honour'
  | 'agreement'
  | 'event'
  | 'ceremony'
  | 'guest'
  | 'team'
  | 'mission'
  | 'youth'
  | 'exchange'
  | 'talks'
  | 'carrier'
  | 'other'
  | 'project';

/**
 * - `wish`: what follows is wanted, asked for or thought right, and hasn't happened; it reaches to the end of its sentence
 * - `plan`: what follows is going to happen
 * - `duty`: what follows is somebody's task, whenever it may happen; it reaches to the end of its sentence
 * - `general`: what follows goes on in general ("continue to strengthen")
 * - `not`: what follows did not happen
 * - `passive`: the verb's subject is what was given, received, signed
 * - `fronting`: before what somebody does something with, where it stands before the verb (将……发往)
 * - `undergo`: the same, with the doer between it and the verb ("được … tặng", "被……授予")
 * - `goal`, `source`: the party behind it is where something goes, or comes from
 * - `origin`: of these, what follows a place is no part of its name ("Nara from Peru")
 * - `agent`: the party behind it does what the passive says ("by")
 * - `posted`: the country behind it is where somebody serves, not where they come from ("ambassador to", 驻)
 * - `envoy`: who stands for one country in another
 * - `bystander`: the person behind it only reports ("reporter", "photo by")
 * - `with`: the party behind it takes part on equal terms
 * - `we`: stands for the body whose work the text tells, in its own words
 * - `it`: stands for the body told of last, which is most often the same ("it", "the society")
 * - `they`: stands for the partner abroad
 * - `abroad`: stands for countries that nobody names ("nước ngoài"): the other side, and no party
 * - `pronoun`: stands for somebody told of before
 * - `said`: what a guest does by word of mouth while being there
 * - `link`: joins a post, a body and a place into one party ("President of the Red Cross of …"); `article`: may stand before it; `indefinite`: an article of somebody new
 * - `break`: a new clause begins
 * - `occasion`: what follows happened on the occasion of what was told last
 * - `earlier`: what follows happened long before what the text tells
 * - `repeated`: what follows happened several times
 * - `each`: those behind it do what is told one by one ("respectively", 分别)
 * - `further`: what follows is one more of its kind, with others ("another meeting", 还与)
 * - `total`: its sentence says what there has been up to a day
 * - `throughout`: its sentence tells of a whole year: what came or went then, from or to nobody in particular, is a sum
 * - `when`: names the field that gives a date ("Date: …")
 * - `where`: names the field that gives a place ("Venue: …"): beside it a date is that of the meeting
 * - `programme`: in a title: the paper says what is going to happen
 * - `review`: in a title: the paper says, also or only, what has happened
 * - `both`: the two parties told of before
 * - `presents`: behind a verb without a subject it leads to those who do it ("Tiếp đoàn có ông …")
 * - `attributive`: the verb before it only says of what is behind that it does, or did, so (的)
 * - `thanks`: what was received is only given thanks for
 * - `ranking`: what is received is a place in a list, and no honour
 * - `defines`: behind the name of an honour, or a quotation, it says what that is
 * - `authority`: a government or office without a name of its own, which gives titles and orders
 * - `jubilee-…`: the party or paper behind it, or before it, is what an anniversary is of
 * - `jubilee-year`: a year marks an anniversary: nobody celebrates it there
 * - `until`: the date behind it is an end, or the day of something else ("after the earthquake of")
 */
export type CueClass =
  | RoleCue
  | 'commissioner-before'
  | 'funder-before'
  | 'requester-before'
  | 'occasion'
  | 'earlier'
  | 'repeated'
  | 'further'
  | 'each'
  | 'when'
  | 'where'
  | 'total'
  | 'throughout'
  | 'outbound'
  | 'inbound'
  | 'programme'
  | 'review'
  | 'both'
  | 'presents'
  | 'authority'
  | 'attributive'
  | 'thanks'
  | 'ranking'
  | 'defines'
  | 'until'
  | 'jubilee-before'
  | 'jubilee-year'
  | 'jubilee-behind'
  | 'wish'
  | 'duty'
  | 'plan'
  | 'general'
  | 'not'
  | 'purpose'
  | 'link'
  | 'article'
  | 'indefinite'
  | 'passive'
  | 'undergo'
  | 'fronting'
  | 'goal'
  | 'source'
  | 'origin'
  | 'agent'
  | 'posted'
  | 'envoy'
  | 'bystander'
  | 'with'
  | 'we'
  | 'it'
  | 'pronoun'
  | 'they'
  | 'abroad'
  | 'said'
  | 'break';

const ROLE_CUES = [
  'commissioner',
  'represented',
  'coordinator',
  'funder',
  'requester',
  'assigner',
  'supporter',
] as const;

/** The party behind it commissioned, is represented, coordinated, paid, asked, assigned, supported; `…-before`: the party before it. */
export type RoleCue = (typeof ROLE_CUES)[number];

export function isRoleCue(cue: CueClass): cue is RoleCue {
  return (ROLE_CUES as readonly string[]).includes(cue);
}

/** How the parties stand around a word that tells of an engagement by itself. */
export type Frame = 'goes' | 'comes' | 'receives' | 'gives' | 'forwards' | 'mutual';

export interface DirectTrigger {
  readonly kind: ReadingEngagementKind;
  readonly frame: Frame;
  /** `weak` tells more of an engagement that is told elsewhere, and of a new one only beside a party that could be its guest. */
  readonly strength: 'strong' | 'weak' | 'definite';
  /** A verb is void behind a wish or a bare purpose; a noun names something that is there. */
  readonly form: 'verb' | 'noun';
  readonly terms: readonly string[];
}

export interface EngagementVocabulary {
  readonly version: string;
  /** Alternatives in brackets are spelt out: `visit(s|ed|ing|)` is four words. */
  readonly verbs: Readonly<Partial<Record<VerbClass, readonly string[]>>>;
  readonly nouns: Readonly<Partial<Record<NounClass, readonly string[]>>>;
  readonly direct: readonly DirectTrigger[];
  readonly cues: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** How a city or province that no list holds is named: where a rule captures `name`, that is the place, else its whole match. */
  readonly settlements?: readonly Rule[];
  /** Words that such rules ask for. */
  readonly settlementWords?: readonly LexiconEntry[];
  /** Endings of verbs that say that somebody does it, whatever stands before ("is visiting"). */
  readonly active?: readonly string[];
  /** Countries in which it is spoken, where they are few: a body of another country is seldom the one whose work a paper tells. */
  readonly homes?: readonly string[];
  /** Sentences that tell of the kinds given and no others, and sentences that tell of none; run as tests. */
  readonly examples: { readonly yes: readonly EngagementExample[]; readonly no: readonly string[] };
}

export interface EngagementExample {
  readonly text: string;
  readonly kinds: readonly ReadingEngagementKind[];
  readonly direction?: Direction | null;
}

/** The section of a pack that a vocabulary makes; its examples run as tests. */
export interface EngagementSection extends PackSection {
  readonly homes?: readonly string[];
  readonly active?: readonly string[];
  readonly examples?: EngagementVocabulary['examples'];
}

/** Terms written one after another, with semicolons between. */
export function terms(written: string): string[] {
  return written
    .split(';')
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter((term) => term !== '');
}

/** Tags of the lexicon entries; features: `class`, or those of a direct trigger. */
export const VERB = 'engagement-verb';
export const NOUN = 'engagement-noun';
export const DIRECT = 'engagement';
export const CUE = 'engagement-cue';

export function engagementSection(vocabulary: EngagementVocabulary): EngagementSection {
  const classed = (tag: string, classes: Readonly<Partial<Record<string, readonly string[]>>>): LexiconEntry[] =>
    Object.entries(classes).flatMap(([name, terms]) => (terms ? [{ tag, terms, features: { class: name } }] : []));
  const direct = vocabulary.direct.map(({ terms, ...features }) => ({ tag: DIRECT, terms, features }));
  return {
    lexicon: [
      ...classed(VERB, vocabulary.verbs),
      ...classed(NOUN, vocabulary.nouns),
      ...classed(CUE, vocabulary.cues),
      ...direct,
      ...(vocabulary.settlementWords ?? []),
    ],
    rules: vocabulary.settlements ?? [],
    homes: vocabulary.homes ?? [],
    active: vocabulary.active ?? [],
    examples: vocabulary.examples,
  };
}
