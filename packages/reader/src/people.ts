/** People with their posts: each once, at the first mention. Adds nodes `person` (name). */
import type { Span } from '@comity/domain';
import type { Draft, MakeLayer } from './draft.ts';
import type { Capture } from './patterns/program.ts';
import type { RuleMatch } from './patterns/rule-set.ts';
import { PersonRegister } from './person-register.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';
import { isCapitalised } from './words.ts';

/**
 * The rules capture `name` (several in a list) and perhaps `post`. Their `means` say what the layer checks:
 *
 * | means | |
 * |---|---|
 * | `needs` | tags of which the sentence must hold one (see Rule) |
 * | `covers` | `places`: only the first word must not be a place, country or body; `anything`: the name may be any |
 * | `unknown` | nothing but capitals speaks for the name: refused in a headline |
 * | `nobody` | what it matches is no person's name, and nothing in it is looked at again |
 * | `lowerPost`, `bareName` | a name of one word is accepted after a post in small letters; after any post (else only after a `high-post`) |
 */
export const peopleLayer: MakeLayer = (draft, listen) => {
  const register = new PersonRegister();
  return {
    sentence(sentence) {
      const rules = sentence.pack.rules.people;
      if (!rules.mayMatch(sentence)) return;
      let taken: readonly number[] | undefined;
      for (let at = 0; at < sentence.tokens.length; ) {
        const match = rules.longestAt(sentence, at);
        if (match?.rule.means?.nobody === true) {
          listen(match, sentence);
          at = match.to;
          continue;
        }
        if (match) taken ??= takenTokens(sentence);
        const names = match && taken ? acceptedNames(sentence, match, taken) : NOBODY;
        const last = names.at(-1);
        if (match && last) {
          listen(match, sentence);
          let post = match.captures.first('post');
          for (const name of names) {
            addPerson(draft, sentence, register, name, post);
            post = undefined;
          }
        }
        at = last ? last.to : at + 1;
      }
    },
    finish() {
      draft.people = register.once();
    },
  };
};

const NOT_PEOPLE = new Question('organisation', 'country', 'place', 'body');
const NO_PERSON = new Question('no-person');
const HIGH_POST = new Question('high-post');
const GIVEN_NAME = new Question('given-name');
const STOP_PHRASE = new Question('stop-phrase');

/** 1 for tokens of bodies and places. */
function takenTokens(sentence: Sentence): readonly number[] {
  const taken = new Array<number>(sentence.tokens.length).fill(0);
  for (let at = 0; at < taken.length; at++) {
    taken.fill(1, at, sentence.reach(at, NOT_PEOPLE));
  }
  return taken;
}

function acceptedNames(sentence: Sentence, match: RuleMatch, taken: readonly number[]): readonly Capture[] {
  return match.captures.all('name').filter((name) => isAccepted(sentence, match, name, taken));
}

const NOBODY: readonly Capture[] = [];

function isAccepted(
  sentence: Sentence,
  { rule, captures }: RuleMatch,
  name: Capture,
  taken: readonly number[],
): boolean {
  if (sentence.quote(name.from, name.to).quote.length < 2) return false;
  const covers = rule.means?.covers;
  const checkedTo = covers === 'anything' ? name.from : covers === 'places' ? name.from + 1 : name.to;
  const checkedFrom = isGivenNameOfPlace(sentence, name, captures) ? name.from + 1 : name.from;
  for (let at = checkedFrom; at < checkedTo; at++) if (taken[at] === 1) return false;
  if (holds(sentence, name, NO_PERSON)) return false;
  if (captures.first('post')?.to !== name.from && cutsPhrase(sentence, name)) return false;
  if (rule.means?.unknown === true && looksLikeHeadline(sentence, name)) return false;
  const post = captures.first('post');
  if (!post || name.to - name.from > 1 || rule.means?.bareName === true) return true;
  return holds(sentence, post, HIGH_POST) || (rule.means?.lowerPost === true && !isCapitalised(sentence, post.to - 1));
}

/** "President Rosario Valastro": behind a post, the first of several words may be a city's name as well. */
function isGivenNameOfPlace(sentence: Sentence, name: Capture, captures: RuleMatch['captures']): boolean {
  const post = captures.first('post');
  return post?.to === name.from && name.to - name.from > 1 && sentence.bears(name.from, GIVEN_NAME);
}

/** In Han: 谢 in 感谢李先生 belongs to the word before it; but 任 in 主任何氏 to the post. */
function cutsPhrase(sentence: Sentence, { from }: Capture): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) if (sentence.reach(at, STOP_PHRASE) > from) return true;
  return false;
}

function holds(sentence: Sentence, { from, to }: Capture, question: Question): boolean {
  for (let at = from; at < to; at++) if (sentence.bears(at, question)) return true;
  return false;
}

/** Whether most words around the name are capitalised, so that a capital says nothing. */
function looksLikeHeadline(sentence: Sentence, name: Capture): boolean {
  let words = 0;
  let capitals = 0;
  sentence.tokens.forEach(({ kind }, at) => {
    if (kind !== 'word' || (at >= name.from && at < name.to)) return;
    words += 1;
    if (isCapitalised(sentence, at)) capitals += 1;
  });
  return words > 2 && capitals / words > 0.6;
}

function addPerson(
  draft: Draft,
  sentence: Sentence,
  register: PersonRegister,
  name: Capture,
  post: Capture | undefined,
): void {
  const { start, end, quote } = sentence.quote(name.from, name.to);
  const mention = { start, end, quote, name: quote, post: post ? sentence.quote(post.from, post.to).quote : null };
  forgetDatesIn(draft, mention);
  register.add(mention, sentence.block);
  sentence.add({ from: name.from, to: name.to, sense: { tag: 'person' }, mention });
}

/** 江田五月: the month is the person's name. */
function forgetDatesIn({ dates }: Draft, { start, end }: Span): void {
  for (let at = dates.length - 1; at >= 0; at--) {
    const date = dates[at];
    if (!date || date.end <= start) return;
    if (date.start > start && date.end <= end) dates.splice(at, 1);
  }
}
