/** Organisations: each once, at its first mention, by its full name. Adds nodes `organisation` (name, kind, country). */
import { ORGANISATION_KINDS, type OrganisationKind } from '@comity/domain';
import { definedIn } from './acronyms.ts';
import type { Draft, MakeLayer, RuleListener } from './draft.ts';
import type { FoundOrganisation } from './found-organisation.ts';
import { markNameParts } from './name-parts.ts';
import type { Node } from './nodes.ts';
import { nameKey, OrganisationRegister } from './organisation-register.ts';
import type { Capture } from './patterns/program.ts';
import type { RuleMatch } from './patterns/rule-set.ts';
import type { FeatureValue, Sense } from './sense.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';
import { normalise } from './word-table.ts';
import { isCapitalised, written } from './words.ts';

const NAMING = new Question('org-head', 'body', 'name-tail', 'foreign-head', 'brand-head', 'body-noun', 'acronym');

/**
 * The lexicon gives `body` (known by name), `org-head` ("Society", "Ministry"), `org-topic` ("Health") and `org-generic` (words that tell no
 * body from another: "Municipal"); the rules put names together. A name of heads and generic words alone ("the Society") is none.
 */
export const organisationsLayer: MakeLayer = (draft, listen) => {
  const register = new OrganisationRegister();
  return {
    sentence(sentence) {
      markNameParts(sentence);
      if (sentence.hasAny(NAMING)) {
        for (const found of organisationsIn(sentence, listen)) addOrganisation(draft, sentence, register, found);
      }
      for (const found of definedIn(sentence)) addOrganisation(draft, sentence, register, found);
      for (const found of register.acronymsIn(sentence)) addOrganisation(draft, sentence, register, found);
    },
    finish() {
      draft.organisations = register.once();
    },
  };
};

function addOrganisation(
  draft: Draft,
  sentence: Sentence,
  register: OrganisationRegister,
  found: FoundOrganisation,
): void {
  const { from, to, kind, country } = found;
  const { start, end, quote } = sentence.quote(from, to);
  const mention = { start, end, quote, name: onOneLine(quote), kind, country };
  register.add(mention, found, sentence.block);
  if (found.acronym || isAcronym(quote)) forgetCountryAt(draft, sentence, end - (found.acronym ? 1 : 0));
  if (!found.isInPost) sentence.add({ from, to, sense: senseOf(explained(found, register)), mention });
}

/** "RCST leaders", where the text has told whose letters these are. */
function explained(found: FoundOrganisation, register: OrganisationRegister): FoundOrganisation {
  const known = found.country === null && found.acronym ? register.named(found.acronym) : undefined;
  return known?.country ? { ...found, kind: known.kind, country: known.country } : found;
}

/** A name may go on in a second line. */
function onOneLine(quote: string): string {
  return quote.includes('\n') ? quote.replace(/\s+/g, ' ') : quote;
}

function senseOf({ kind, country, isShort }: FoundOrganisation): Sense {
  const sense: { tag: string; [feature: string]: FeatureValue } = { tag: 'organisation', kind };
  if (country) sense['iso'] = country;
  if (isShort) sense['short'] = true;
  return sense;
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}

/** "Philippine Red Cross (PRC)": the letters are this body's, and no country's. */
function forgetCountryAt({ countries }: Draft, { start }: Sentence, end: number): void {
  let at = countries.length - 1;
  while ((countries[at]?.start ?? -1) >= start && countries[at]?.end !== end) at -= 1;
  if (countries[at]?.end === end) countries.splice(at, 1);
}

function organisationsIn(sentence: Sentence, listen: RuleListener): FoundOrganisation[] {
  const found: FoundOrganisation[] = [];
  const reaches = reachesHead(sentence);
  for (let at = 0; at < sentence.tokens.length; ) {
    if (reaches[at] !== 1) {
      at += 1;
      continue;
    }
    const body = sentence.answerAt(at, BODY);
    const match = sentence.pack.rules.organisations.longestAt(sentence, at);
    const named = isInCompound(sentence, at) ? null : chosen(sentence, body, match);
    const organisation =
      named && (named.isInPost || !splitsWord(sentence, named)) && !isInPersonsName(sentence, named) ? named : null;
    if (organisation) {
      if (match && organisation.to === match.to) listen(match, sentence);
      found.push(organisation);
    }
    at = organisation ? organisation.to : match && isSomebodys(sentence, match) ? headIn(sentence, match) : at + 1;
  }
  return found;
}

/** Where the first head of a name stands: of "its Disaster Relief Fund" no shorter name is left, of "our Kenyan Ministry of Health" there is. */
function headIn(sentence: Sentence, { from, to }: RuleMatch): number {
  for (let at = from + 1; at < to; at++) if (sentence.bears(at, ORG_HEAD)) return at;
  return from + 1;
}

/** "self-Governing": no name begins behind the hyphen of a word in small letters. */
function isInCompound(sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at - 2];
  const hyphen = sentence.tokens[at - 1];
  const next = sentence.tokens[at];
  if (hyphen?.norm !== '-' || word?.kind !== 'word' || word.word.capitalised) return false;
  return word.end === hyphen.start && hyphen.end === next?.start;
}

const WHOLE = new Question('stop-phrase', 'whole-word', 'country');
const POST_TITLE = new Question('post-title');
const SURE_SURNAME = new Question('sure-surname');
const SITE = new Question('place');
/** Characters of the longest word whose parts are looked for. */
const LONGEST_WORD = 4;

/** In Han, where nothing parts the words: 外交部 in 外交部门, 国航 in 中国航空, 长 of 会长 before a name; but 议会 stays before 议长. */
function splitsWord(sentence: Sentence, { from, to }: FoundOrganisation): boolean {
  if (isInsideWord(sentence, from, WHOLE) || isInsideWord(sentence, from, POST_TITLE)) return true;
  return isInsideWord(sentence, to, WHOLE) && !sentence.nodesAt(to).some((node) => node.to > to + 1);
}

/** 大同 in 署长林大同及卫生局局长, "Trường" in "Trần Trường Sơn", "Xinhua" in "Lü Xinhua": a surname stands before, and in Han a post before it. */
function isInPersonsName(sentence: Sentence, { from, to }: FoundOrganisation): boolean {
  if (from === 0) return false;
  if (sentence.tokens[from]?.kind !== 'han') {
    const isGivenName = from > 1 && to === from + 1 && isCapitalised(sentence, from - 1);
    return (
      sentence.bears(from - 1, SURE_SURNAME) ||
      sentence.reach(from - 1, SITE) > from ||
      (isGivenName && sentence.answersAt(from - 1, SURNAME).some(({ sense }) => sense.script === 'pinyin'))
    );
  }
  if (!sentence.bears(from - 1, SURNAME)) return false;
  for (let at = Math.max(0, from - 1 - LONGEST_WORD); at < from - 1; at++)
    if (sentence.answersAt(at, POST_TITLE).some(({ to }) => to === from - 1)) return true;
  return false;
}

/** Whether a word begins before the token and ends behind its beginning. */
function isInsideWord(sentence: Sentence, at: number, words: Question): boolean {
  if (sentence.tokens[at]?.kind !== 'han') return false;
  for (let from = Math.max(0, at - LONGEST_WORD + 1); from < at; from++)
    if (sentence.reach(from, words) > at) return true;
  return false;
}

/** For each token, 1 where a name that begins there could run up to a head: nothing between them bars it. */
function reachesHead(sentence: Sentence): readonly number[] {
  const reaches = new Array<number>(sentence.tokens.length).fill(0);
  const inside = insideOfNames(sentence);
  let isBeforeHead = 0;
  for (let at = reaches.length - 1; at >= 0; at--) {
    if (sentence.bears(at, HEAD)) isBeforeHead = 1;
    else if (isBeforeHead === 1 && inside[at] !== 1 && bars(sentence, at)) isBeforeHead = 0;
    reaches[at] = isBeforeHead;
  }
  return reaches;
}

/** 1 for tokens behind the first of a known name or topic: 里 in 斯里兰卡 and 和 in 林业和草原 bar nothing. */
function insideOfNames(sentence: Sentence): readonly number[] {
  const inside = new Array<number>(sentence.tokens.length).fill(0);
  if (!sentence.hasAny(KNOWN)) return inside;
  for (let from = 0; from < inside.length; from++) inside.fill(1, from + 1, sentence.reach(from, KNOWN));
  return inside;
}

const KNOWN = new Question('country', 'place', 'org-topic', 'party-mark');
const HEAD = new Question(
  'org-head',
  'body',
  'delegation',
  'suboffice',
  'level',
  'name-tail',
  'foreign-head',
  'brand-head',
  'brand-tail',
  'body-noun',
  'acronym',
);
const BODY = new Question('body');
const NAME_STOP = new Question('name-stop');
const UNBARRED = new Question('proper', 'org-joint');
/** Words no longer than this may join two parts of a name ("of", "and", "và"). */
const LONGEST_JOINT = 3;

function bars(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind === 'han')
    return (
      sentence.bears(at, NAME_STOP) && !sentence.bears(at, UNBARRED) && sentence.nodesAt(at)[0]?.tag === 'name-stop'
    );
  if (token?.kind === 'punct') return !JOINTS.has(token.norm);
  return (
    token?.kind === 'word' && token.norm.length > LONGEST_JOINT && !isCapitalised(sentence, at) && sentence.isBare(at)
  );
}

const JOINTS = new Set(['-', '–', '—', '·', '&', "'", '.', ',', '(', ')', '（', '）']);

function chosen(sentence: Sentence, body: Node | undefined, match: RuleMatch | null): FoundOrganisation | null {
  const plain = body && isCredit(sentence, body) ? undefined : body && known(sentence, body);
  if (match && (!plain || match.to > plain.to)) {
    const composed = compose(sentence, match);
    if (composed) return composed;
  }
  return plain ?? null;
}

/** "(Xinhua) --", 据新华社电, 新华社北京5月3日电, 长江日报(记者…): who brings the news acts in none of it. */
function isCredit(sentence: Sentence, { from, to, sense }: Node): boolean {
  if (sense.kind !== 'media') return false;
  const { tokens } = sentence;
  if (OPENING.has(tokens[from - 1]?.norm ?? '') && CLOSING.has(tokens[to]?.norm ?? '')) return true;
  const behind = OPENING.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  if (sentence.bears(behind, NEWS_WORD)) return true;
  if (from > 0 || behind > to) return false;
  for (let at = to; at < to + LONGEST_DATELINE; at++) if (sentence.bears(at, NEWS_WORD)) return true;
  return false;
}
const OPENING: ReadonlySet<string> = new Set(['(', '（']);
const CLOSING: ReadonlySet<string> = new Set([')', '）']);
const NEWS_WORD = new Question('news-word');
/** Tokens from an agency's name to the word that ends its dateline. */
const LONGEST_DATELINE = 14;

function known(sentence: Sentence, { from, to, sense }: Node): FoundOrganisation {
  const { acronym, end } = lettersBehind(sentence, to);
  return {
    from,
    to: end,
    kind: kindOf(sense.kind),
    country: typeof sense.iso === 'string' ? sense.iso : null,
    key: String(sense.key),
    acronym,
    isShort: false,
  };
}

/** A name that only what stands around it shows to be one: "the charity Ruka", "tents donated by the JRCS". */
function nameAlone(sentence: Sentence, { rule }: RuleMatch, { from, to }: Capture): FoundOrganisation | null {
  const body = sentence.answersAt(from, BODY).find((node) => node.to === to);
  if (body) return known(sentence, body);
  const isAcronym = rule.means?.acronym === true;
  if (isAcronym && (isShouted(sentence, from - 1) || isShouted(sentence, to) || isSurname(sentence, from))) return null;
  const acronym = isAcronym ? written(sentence, from) : null;
  return { from, to, kind: 'other', country: null, key: null, acronym, isShort: false };
}

/** "Mayor SUZUKI", "Dr. NGUYEN": a surname in capitals. */
function isSurname(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]?.norm === '.' ? at - 2 : at - 1;
  return sentence.bears(at, SURNAME) || (before >= 0 && sentence.bears(before, TITLE));
}

const SURNAME = new Question('surname');
const TITLE = new Question('post-title', 'address');

/** A word in capitals: beside it, capitals tell nothing. */
function isShouted(sentence: Sentence, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(written(sentence, at));
}

/** "(JICA)" behind a name, which ends with it; of "the agency's (JICA) head" the letters are known, and the name ends before. */
function lettersBehind(sentence: Sentence, at: number): { readonly acronym: string | null; readonly end: number } {
  if (sentence.tokens[at]?.norm === "'s") return { acronym: acronymAfter(sentence, at + 1), end: at };
  const acronym = acronymAfter(sentence, at);
  return { acronym, end: acronym ? at + 3 : at };
}

/** What stands alone in brackets: "(JICA)", and a well-known short name: "(Agribank)". */
function acronymAfter(sentence: Sentence, at: number): string | null {
  if (sentence.tokens[at]?.norm !== '(' || sentence.tokens[at + 2]?.norm !== ')') return null;
  const word = written(sentence, at + 1);
  const isBrand = sentence.bears(at + 1, BODY) && sentence.reach(at + 1, BODY) === at + 2;
  return isBrand || /^\p{Lu}[\p{Lu}\d-]+$/u.test(word) ? word : null;
}

function kindOf(value: unknown): OrganisationKind {
  return ORGANISATION_KINDS.find((kind) => kind === value) ?? 'other';
}

/** What a rule's match says, or null where no word in it tells this body from others. */
function compose(sentence: Sentence, match: RuleMatch): FoundOrganisation | null {
  const name = match.captures.first('name');
  if (name) return nameAlone(sentence, match, name);
  const bracket = match.captures.all('acronym').find(({ from, to }) => to > from);
  const isLast = bracket?.to === match.to;
  const parts = partsOf(sentence, match.from, isLast ? bracket.from : match.to);
  const heads = parts.heads;
  if (
    !isSpecific(parts, match) ||
    isInnerUnit(sentence, parts, match) ||
    isDivision(parts) ||
    isQuotedTitle(sentence, match) ||
    isSomebodys(sentence, match)
  )
    return null;
  const isSociety =
    heads.some((head) => head.sense.emblem === true && !isOwners(head, heads)) ||
    parts.specific.some((body) => String(body.sense.key).startsWith('rc:') && !isOwners(body, heads));
  const main = heads.find(({ sense }) => sense.branch === true) ?? heads[0];
  const behind = lettersBehind(sentence, bracket?.from ?? match.to);
  const { acronym } = behind;
  const to = bracket ? match.to : behind.end;
  const country = parts.country;
  const isShort = match.rule.means?.short === true;
  if (isShort || !isSociety) {
    const kind = kindOf(match.rule.means?.kind ?? main?.sense.kind);
    const isInPost = match.rule.means?.inPost === true;
    const key = isShort ? null : keyWithoutCountry(sentence, parts, match.from, to);
    return { from: match.from, to, kind, country, key, acronym, isShort, isInPost };
  }
  const told = parts.specific.filter((node) => !isRank(sentence, node));
  const isNational = told.every(({ sense }) => sense.tag === 'country');
  const places = told.filter(({ sense }) => sense.tag !== 'country' && sense.tag !== 'body');
  const place = places.map(({ from, to: end }) => sentence.words(behindRank(sentence, from, end), end)).join(' ');
  const rank = rankBehind(sentence, places.at(-1));
  return {
    from: match.from,
    to,
    kind:
      isNational && country !== null && !REGIONS_WITH_BRANCHES.has(country)
        ? 'national-society'
        : 'national-society-branch',
    country,
    key: isNational && country ? `rc:${country}` : `rc:${place}`,
    unranked: rank ? `rc:${place.slice(0, -rank.length)}` : undefined,
    acronym,
    isShort,
  };
}

/** 日本福冈市政府 and 福冈市政府: in Han a country before a name tells no other body; but 教育部 every country has. */
function keyWithoutCountry(sentence: Sentence, { specific }: NameParts, from: number, to: number): string | null {
  if (sentence.tokens[from]?.kind !== 'han') return null;
  const country = firstWithin(sentence, from, to, COUNTRY);
  if (!country || !specific.some(({ from: at, tag }) => at >= country.to && tag !== 'org-topic')) return null;
  return nameKey([normalise(sentence.quote(country.to, to).quote)]);
}

const COUNTRY = new Question('country');

/** "TP" in "TP Hải Phòng", where a list holds the place with its rank. */
function behindRank(sentence: Sentence, from: number, to: number): number {
  const rank = sentence.answerAt(from, RANK);
  return rank && rank.to < to ? rank.to : from;
}

/** The words of 省 in 云南省, where a list holds the place with its rank; with the space before them. */
function rankBehind(sentence: Sentence, place: Node | undefined): string | null {
  if (!place || sentence.tokens[place.from]?.kind !== 'han') return null;
  for (let at = place.from + 1; at < place.to; at++)
    if (sentence.answersAt(at, RANK).some(({ to }) => to === place.to)) return ` ${sentence.words(at, place.to)}`;
  return null;
}

/** TỈNH, in a letterhead in capitals, is no word of the place's name; nor is the first character of 地区. */
function isRank(sentence: Sentence, { from, to }: Node): boolean {
  return sentence.answersAt(from, RANK).some((rank) => rank.to >= to);
}

const RANK = new Question('admin');

/** "Red Cross Hospital", "Training Centre of the Fiji Red Cross": the society's name only says whose it is. */
function isOwners(society: Node, heads: readonly Node[]): boolean {
  return heads.some((head) => head.from !== society.from && head.sense.own === true);
}

/** A prize or a song: "Advanced Unit of Foreign Affairs", between quotation marks with at most three words before the head. */
function isQuotedTitle(sentence: Sentence, { from, to }: RuleMatch): boolean {
  if (!QUOTES.has(written(sentence, to))) return false;
  return [1, 2, 3, 4].some((back) => QUOTES.has(written(sentence, from - back)));
}

const QUOTES = new Set(['"', '“', '”', '„', '«', '»']);

const POSSESSIVE = new Question('possessive');
const INNER_UNIT = new Question('inner-unit');

/** "our Association": the word before says that no name begins here. */
function isSomebodys(sentence: Sentence, { from }: RuleMatch): boolean {
  return from > 0 && sentence.bears(from - 1, POSSESSIVE);
}

/** A word and a head of an office ("Blood Services", "Liaison Department") may be any body's. */
function isSpecific({ heads, specific }: NameParts, { from, to, rule }: RuleMatch): boolean {
  if (rule.means?.specific === true || heads.some(({ sense }) => sense.named === true)) return true;
  if (specific.length === 0) return isRanked(heads, from);
  return (
    to - from > 2 ||
    specific.some(({ sense }) => TELLING.has(sense.tag)) ||
    !heads.some(({ sense }) => VAGUE.has(String(sense.kind)))
  );
}

/** "National Police", "Department of Customs": of what a state has one of, a rank or the office tells which. */
function isRanked(heads: readonly Node[], from: number): boolean {
  return heads.some(({ sense, from: at }) => sense.ranked === true && at > from);
}

/** "Human Resources Department": any body has one. */
function isInnerUnit(sentence: Sentence, { specific }: NameParts, { from, to }: RuleMatch): boolean {
  const first = specific[0];
  if (first?.from !== from || !specific.every(({ sense }) => sense.tag === 'org-topic')) return false;
  return sentence.bears(to - 1, INNER_UNIT);
}

/** "Policy Division of the Foreign Affairs Office": the body is the office. */
function isDivision({ heads: [first, second], specific }: NameParts): boolean {
  if (!first || !second || second.from === first.to) return false;
  const isInner =
    first.sense.inner === true || (first.sense.kind === 'government-office' && second.sense.emblem === true);
  if (!isInner) return false;
  return specific.every(({ from, sense }) => from > first.from || sense.tag === 'org-topic');
}

const TELLING = new Set(['country', 'place', 'body']);
const VAGUE = new Set<string>(['government-office', 'agency'] satisfies OrganisationKind[]);

/** The Red Cross of Hong Kong and of Macao are branches of the Red Cross Society of China. */
const REGIONS_WITH_BRANCHES = new Set(['HK', 'MO']);

interface NameParts {
  readonly heads: readonly Node[];
  /** Nodes that tell this body from others: countries, places, topics, proper words. */
  readonly specific: readonly Node[];
  readonly country: string | null;
}

function partsOf(sentence: Sentence, from: number, to: number): NameParts {
  const heads: Node[] = [];
  const specific: Node[] = [];
  let country: string | null = null;
  for (let at = from; at < to; ) {
    const named = firstWithin(sentence, at, to, NAMED);
    const isBody = named?.tag === 'body';
    const topic = firstWithin(sentence, at, to, TOPIC);
    /** "Phòng" in "Phòng chống thiên tai": what a longer word for a field of work begins with is no head. */
    const isHead = (node: Node) => node.to <= to && !(isBody && named.to >= node.to) && node.to >= (topic?.to ?? 0);
    const head = sentence.answersAt(at, ORG_HEAD).find(isHead);
    const generic = firstWithin(sentence, at, to, GENERIC);
    const part = head ?? named ?? generic ?? firstWithin(sentence, at, to, UNTOLD);
    if (head) heads.push(head);
    else if (named) {
      specific.push(named);
      const iso = named.sense.iso;
      if (typeof iso === 'string') country ??= iso;
    } else if (part && part !== generic) specific.push(part);
    at = part ? part.to : at + 1;
  }
  return { heads, specific, country };
}

const NAMED = new Question('country', 'place', 'body');
const ORG_HEAD = new Question('org-head');
const TOPIC = new Question('org-topic');
const GENERIC = new Question('org-generic');
const UNTOLD = new Question('proper', 'org-topic');

/** The first such node that begins at a token and ends in time. */
function firstWithin(sentence: Sentence, at: number, end: number, question: Question): Node | undefined {
  return sentence.bears(at, question) ? sentence.answersAt(at, question).find(({ to }) => to <= end) : undefined;
}
