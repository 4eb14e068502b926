/** A scene: what a sentence holds that bears on engagements, in the order of its tokens. */
import type { ReadingDate, ReadingEngagementKind, ReadingQuantity } from '@comity/domain';
import type { Hit } from '../hits.ts';
import type { Names } from '../named.ts';
import type { Node } from '../nodes.ts';
import type { Sense } from '../sense.ts';
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import { isCapitalised } from '../words.ts';
import { type Actor, type ActorPart, actorsOf } from './actors.ts';
import {
  CUE,
  type CueClass,
  DIRECT,
  type DirectTrigger,
  NOUN,
  type NounClass,
  VERB,
  type VerbClass,
} from './vocabulary.ts';

/** Tokens `from` … `to` (exclusive) of a sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
export interface VerbMark extends Stretch {
  readonly classes: readonly VerbClass[];
}
export interface NounMark extends Stretch {
  readonly classes: readonly NounClass[];
}
export interface CueMark extends Stretch {
  readonly cue: CueClass;
}
export type Trigger = Omit<DirectTrigger, 'terms'>;
export interface DirectMark extends Stretch {
  readonly triggers: readonly Trigger[];
}
export interface QuantityMark extends Stretch {
  readonly quantity: ReadingQuantity;
}
export interface DateMark extends Stretch {
  readonly date: ReadingDate;
}

export interface Scene {
  readonly sentence: Sentence;
  readonly verbs: readonly VerbMark[];
  readonly nouns: readonly NounMark[];
  readonly directs: readonly DirectMark[];
  readonly cues: readonly CueMark[];
  /** Names and other words for parties, and how they join into actors. */
  readonly parts: readonly ActorPart[];
  readonly actors: readonly Actor[];
  readonly quantities: readonly QuantityMark[];
  readonly dates: readonly DateMark[];
  /** Tokens at which a clause may end (commas), and at which it must (semicolons). */
  readonly commas: readonly number[];
  readonly stops: readonly number[];
}

/** Names that stand in a sentence as other layers found them. Words inside a name tell nothing. */
const NAMES = new Question('organisation', 'person', 'country', 'place');
const MENTIONS = new Question('quantity', 'date');
const COMPARED = new Question('compared');
const TERMS = {
  direct: new Question(DIRECT),
  verb: new Question(VERB),
  noun: new Question(NOUN),
  cue: new Question(CUE),
};
/** All that can be marked. */
const MARKS = new Question(...NAMES.tags, ...MENTIONS.tags, ...COMPARED.tags, DIRECT, VERB, NOUN, CUE);

export function sceneOf(sentence: Sentence, names: Names): Scene {
  const scene = new SceneReader(sentence, names);
  for (let at = 0; at < sentence.tokens.length; at++) scene.look(at);
  scene.actors = actorsOf(scene.parts, scene.cues, scene.quantities, sentence, names);
  return scene;
}

const MODAL: ReadonlySet<string> = new Set(['wish', 'duty', 'plan', 'general', 'not', 'purpose']);
const LONGEST_TITLE = 60;

class SceneReader implements Scene {
  readonly sentence: Sentence;
  readonly verbs: VerbMark[] = [];
  readonly nouns: NounMark[] = [];
  readonly directs: DirectMark[] = [];
  readonly cues: CueMark[] = [];
  readonly parts: ActorPart[] = [];
  actors: readonly Actor[] = [];
  readonly quantities: QuantityMark[] = [];
  readonly dates: DateMark[] = [];
  readonly commas: number[] = [];
  readonly stops: number[] = [];
  readonly #names: Names;
  #titleEnd = 0;
  #moneyEnd = 0;
  #termStart = 0;
  /** Token behind the last verb of receiving: 到 in 收到 says nothing of where to. */
  #receiptEnd = 0;
  /** Token behind the last name. */
  #nameEnd = 0;
  /** Token behind the last comparison with another time. */
  #comparedEnd = 0;
  readonly #direct = new Terms(TERMS.direct);
  readonly #verb = new Terms(TERMS.verb);
  readonly #noun = new Terms(TERMS.noun);
  readonly #cue = new Terms(TERMS.cue);

  constructor(sentence: Sentence, names: Names) {
    this.sentence = sentence;
    this.#names = names;
  }

  look(at: number): void {
    const sentence = this.sentence;
    const isMark = sentence.tokens[at]?.kind === 'punct';
    if (isMark) {
      this.#addPause(at);
      this.#openTitle(at);
    }
    if (!isMark && !sentence.bears(at, MARKS) && at >= this.#direct.end) return;
    if (sentence.isBare(at)) return;
    if (sentence.bears(at, COMPARED)) this.#comparedEnd = sentence.reach(at, COMPARED);
    if (at < this.#comparedEnd) return;
    if (sentence.bears(at, MENTIONS)) this.#addMentions(sentence.answersAt(at, MENTIONS));
    if (at < this.#nameEnd || at < this.#moneyEnd) return;
    const name = sentence.bears(at, NAMES) ? farthest(sentence.answersAt(at, NAMES)) : undefined;
    if (name) {
      this.parts.push({ from: name.from, to: name.to, named: this.#names.found(name, sentence) });
      this.#nameEnd = name.to;
      return;
    }
    this.#lookForTerms(at);
  }

  #addPause(at: number): void {
    const norm = this.sentence.tokens[at]?.norm;
    if (norm === ',' || norm === '，') this.commas.push(at);
    else if (norm === ';' || norm === '；') this.stops.push(at);
  }

  #addMentions(nodes: readonly Node[]): void {
    for (const { from, to, tag, mention } of nodes) {
      if (mention && tag === 'quantity') this.#addQuantity(from, to, mention as ReadingQuantity);
      if (mention && tag === 'date') this.dates.push({ from, to, date: mention as ReadingDate });
    }
  }

  /** The country in "Swiss francs" does nothing. */
  #addQuantity(from: number, to: number, quantity: ReadingQuantity): void {
    this.quantities.push({ from, to, quantity });
    if (quantity.measure === 'money') this.#moneyEnd = to;
  }

  #lookForTerms(at: number): void {
    const isTitled = at < this.#titleEnd;
    if (!isTitled) {
      this.#noteDirect(at);
      this.#noteVerb(at);
    }
    this.#noteNoun(at, isTitled);
    if (!isTitled) this.#noteCues(at);
  }

  #noteDirect(at: number): void {
    const found = this.#take(this.#direct, at);
    const direct = found.length === 0 ? found : rid(found, (hit) => this.#isCutOff(at, hit));
    if (direct.every(isDefinite)) this.#direct.end = at;
    if (direct[0]) this.directs.push({ from: at, to: at + direct[0].length, triggers: direct.map(triggerOf) });
  }

  #noteVerb(at: number): void {
    const found = this.#take(this.#verb, at);
    if (found.length === 0) return;
    const verb = rid(found, (hit) => this.#isOfModal(at, hit));
    if (!verb[0]) return;
    const to = at + verb[0].length;
    const classes = verb.map((hit) => classOf(hit) as VerbClass);
    this.verbs.push({ from: at, to, classes });
    if (classes.includes('receive')) this.#receiptEnd = to;
  }

  /** In a title only the noun for a sort of paper tells. */
  #noteNoun(at: number, isTitled: boolean): void {
    const noun = this.#take(this.#noun, at);
    if (!noun[0]) return;
    const to = at + noun[0].length;
    const classes = noun.map((hit) => classOf(hit) as NounClass);
    if (isTitled && !classes.includes('agreement')) return;
    this.nouns.push({ from: at, to, classes });
    if (classes.includes('visitors')) this.parts.push({ from: at, to, named: this.#names.word(this.#rankOf(at)) });
  }

  #noteCues(at: number): void {
    const terms = this.#take(this.#cue, at);
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i];
      if (term) this.#addCue(at, at + term.length, classOf(term) as CueClass);
    }
  }

  #addCue(from: number, to: number, cue: CueClass): void {
    if (MODAL.has(cue) && this.#isWithinTerm(from)) return;
    if (cue === 'goal' && from < this.#receiptEnd) return;
    this.cues.push({ from, to, cue });
    if (cue === 'authority') this.parts.push({ from, to, named: this.#names.authority({ from, to }, this.sentence) });
    if (!isStandIn(cue)) return;
    const isNone =
      cue === 'it' && (isCapitalised(this.sentence, to) || this.#isPartOfTerm(from, to) || this.#isNamedBehind(to));
    if (!isNone) this.parts.push({ from, to, named: this.#names.word(this.#isAddress(cue, to) ? 'address' : cue) });
  }

  /** "ông" in "ông Kim": it points to nobody told of before. */
  #isAddress(cue: CueClass, to: number): boolean {
    return cue === 'pronoun' && this.sentence.bears(to, PERSON);
  }

  /** "The city of Oslo": a name behind it says which. */
  #isNamedBehind(to: number): boolean {
    const isLink = this.sentence.answersAt(to, TERMS.cue).some((node) => classOf(node) === 'link');
    return isLink && this.sentence.bears(to + 1, SITES);
  }

  #rankOf(at: number): 'envoy' | 'post' | 'visitors' {
    if (this.sentence.answersAt(at, TERMS.cue).some((node) => classOf(node) === 'envoy')) return 'envoy';
    return this.sentence.bears(at, POSTS) ? 'post' : 'visitors';
  }

  /** "tiếp" in "tiếp tục", "có" in "có thể", "đến" in "đến từ". */
  #isOfModal(from: number, { length }: Hit): boolean {
    if (this.sentence.reach(from, TERMS.cue) <= from + length) return false;
    return this.sentence
      .answersAt(from, TERMS.cue)
      .some((cue) => cue.to > from + length && (MODAL.has(classOf(cue)) || classOf(cue) === 'origin'));
  }

  /** "đã tiếp" in "đã tiếp nhận": a longer verb begins within a word for receiving guests. */
  #isCutOff(from: number, { length, sense }: Hit): boolean {
    if (sense['frame'] !== 'receives') return false;
    for (let at = from + 1; at < from + length; at++)
      if (this.sentence.reach(at, TERMS.verb) > from + length) return true;
    return false;
  }

  /** In the title of a paper the words say only what sort of paper it is. */
  #openTitle(at: number): void {
    const { tokens } = this.sentence;
    if (tokens[at]?.norm !== '《' || at < this.#titleEnd) return;
    for (let end = at + 1; end < Math.min(tokens.length, at + LONGEST_TITLE); end++) {
      if (tokens[end]?.norm !== '》') continue;
      this.#titleEnd = end;
      return;
    }
  }

  get #termEnd(): number {
    return Math.max(this.#noun.end, this.#verb.end, this.#direct.end);
  }

  /** A wish in the middle of a longer word (愿 in 志愿者) is none. */
  #isWithinTerm(at: number): boolean {
    return this.#termStart < at && at < this.#termEnd;
  }

  /** "Hội" in "hội nghị", "the city" in "key to the city". */
  #isPartOfTerm(from: number, to: number): boolean {
    const end = this.#termEnd;
    return this.#termStart <= from && (end > to || (end === to && this.#termStart < from));
  }

  #take(terms: Terms, at: number): readonly Hit[] {
    const found = at < terms.end ? NONE : this.sentence.termsAt(at, terms.question);
    if (!found[0]) return NONE;
    terms.end = at + found[0].length;
    if (terms !== this.#cue) this.#termStart = at;
    return found;
  }
}

/** Terms of one sort, and the token up to which a longer one already stands. */
class Terms {
  readonly question: Question;
  end = 0;

  constructor(question: Question) {
    this.question = question;
  }
}

/** The terms without some of them; no new list where there are none of these. */
function rid(terms: readonly Hit[], isBad: (term: Hit) => boolean): readonly Hit[] {
  return terms.some(isBad) ? terms.filter((term) => !isBad(term)) : terms;
}

const NONE: readonly Hit[] = [];
const POSTS = new Question('post-title');
const SITES = new Question('place', 'country');
const PERSON = new Question('person');

/** Of nodes that begin together, the first of those that reach farthest. */
function farthest(nodes: readonly Node[]): Node | undefined {
  return nodes.reduce<Node | undefined>((best, node) => (best && best.to >= node.to ? best : node), undefined);
}

function isStandIn(cue: CueClass): cue is 'we' | 'it' | 'they' | 'abroad' | 'pronoun' {
  return cue === 'we' || cue === 'it' || cue === 'they' || cue === 'abroad' || cue === 'pronoun';
}

function classOf({ sense }: Node | Hit): string {
  return String(sense['class']);
}

function isDefinite({ sense }: Hit): boolean {
  return sense['strength'] === 'definite';
}

/** One for each sort of word, however often texts have it. */
const TRIGGERS = new WeakMap<Sense, Trigger>();

function triggerOf({ sense }: Hit): Trigger {
  const trigger = TRIGGERS.get(sense) ?? readTrigger(sense);
  TRIGGERS.set(sense, trigger);
  return trigger;
}

function readTrigger(sense: Sense): Trigger {
  return {
    kind: String(sense['kind']) as ReadingEngagementKind,
    frame: String(sense['frame']) as Trigger['frame'],
    strength: String(sense['strength']) as Trigger['strength'],
    form: String(sense['form']) as Trigger['form'],
  };
}
