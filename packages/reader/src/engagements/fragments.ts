/** Lines without a verb: of a ledger, of a programme, headlines. */
import type { ReadingEngagementKind } from '@comity/domain';
import { Question } from '../traits.ts';
import type { Actor } from './actors.ts';
import type { Anchor } from './anchor.ts';
import { isTold } from './listing.ts';
import type { Scene, Stretch } from './scene.ts';
import type { Frame, NounClass } from './vocabulary.ts';
import { isOfJubilee } from './voids.ts';

const LEDGER_MEASURES: ReadonlySet<string> = new Set(['doses', 'tonnes', 'kits', 'packages', 'money', 'items']);
const NEAR = 4;

const FRAGMENT_KINDS: Readonly<Partial<Record<NounClass, ReadingEngagementKind>>> = {
  training: 'training',
  event: 'event',
  talks: 'talks',
  exchange: 'exchange',
};
const LONGEST_FRAGMENT = 60;

/** Lines without a verb: of a ledger ("To the … Society: 210 cartons") or of a programme ("09:30 talks"). */
export function addFragments(scene: Scene, isTimed: boolean, anchors: Anchor[]): void {
  const { directs: words, nouns, actors, quantities, dates, sentence } = scene;
  const tells =
    isTold(scene) ||
    words.some((word) => word.triggers.some(({ strength }) => strength === 'strong') && !isOfJubilee(word, scene));
  if (tells || sentence.tokens.length > LONGEST_FRAGMENT) return;
  const named = ({ who: { bodies, countries } }: Actor) => bodies.length > 0 || countries.length > 0;
  const party = actors.find((actor) => (actor.marker === 'goal' || actor.marker === 'source') && named(actor));
  const title = sentence.block === 'title' ? goodsFor(scene) : undefined;
  if (title) {
    anchors.push(fragment(title.from, title.to, 'consignment', 'gives'));
    return;
  }
  const counted = quantities.find(
    ({ quantity, from }) => LEDGER_MEASURES.has(quantity.measure) && from > (party?.to ?? 0),
  );
  if (party && counted && party.from < 12 && !isToldBetween(party, counted, scene)) {
    anchors.push(fragment(party.from, counted.to, 'consignment', 'gives'));
    return;
  }
  if (!isTimed && dates.length === 0 && sentence.tokens[0]?.kind !== 'number') return;
  if (sentence.tokens.at(-1)?.norm === '。') return;
  for (const { from, to, classes } of nouns) {
    const kind = classes.map((name) => FRAGMENT_KINDS[name]).find((found) => found !== undefined);
    if (kind) anchors.push(fragment(from, to, kind, 'mutual'));
  }
}

function fragment(from: number, to: number, kind: ReadingEngagementKind, frame: Frame): Anchor {
  return { from, to, kind, frame, strength: 'strong', verb: null, planned: false, passive: false, participle: false };
}

/** "a team of the society surveyed 300 houses": no line of a ledger. */
function isToldBetween({ to }: Stretch, { from }: Stretch, { sentence }: Scene): boolean {
  for (let at = to; at < from; at++) if (sentence.bears(at, PAST)) return true;
  return false;
}

const PAST = new Question('past');

/** "Relief aid to Algeria", "Medical supplies for Laos", as a headline without a verb. */
const HEADLINE_START = 3;

function goodsFor({ nouns, actors }: Scene): Stretch | undefined {
  for (const { from, to, classes } of nouns) {
    if (!classes.includes('goods') || from > HEADLINE_START) continue;
    const taker = actors.find((actor) => actor.from > to && actor.from - to < NEAR && actor.marker === 'goal');
    if (taker && taker.who.countries.length > 0) return { from, to };
  }
  return undefined;
}
