/** Direction: received is incoming, sent is outgoing, seen from the body whose work the text tells. */
import type { Direction } from '@comity/domain';
import type { Actor } from './actors.ts';
import type { Home, Side } from './home.ts';
import type { Telling } from './tellings.ts';

/** Kinds that go both ways or nowhere. */
const WITHOUT: ReadonlySet<string> = new Set(['talks', 'event', 'agreement', 'project', 'medical-aid', 'request']);

export function directionOf(telling: Telling, home: Home): Direction | null {
  if (WITHOUT.has(telling.kind)) return null;
  const sides = sidesOf(telling, home);
  switch (telling.frame) {
    case 'mutual':
      return null;
    case 'forwards':
      return 'transshipped';
    case 'receives':
      if (
        telling.kind === 'honour' &&
        !telling.subject &&
        telling.quantities.some(({ measure }) => measure === 'persons')
      )
        return 'outgoing';
      return sides.subject === 'foreign' ? 'outgoing' : 'incoming';
    case 'gives':
      return telling.passive
        ? given(sides.source, merge(sides.subject, sides.goal), sides)
        : given(sides.subject, sides.goal, sides);
    default:
      return gone(sides);
  }
}

interface Sides {
  readonly subject: Side;
  readonly object: Side;
  readonly goal: Side;
  readonly source: Side;
}

function sidesOf({ subject, objects, goals, sources }: Telling, home: Home): Sides {
  return {
    subject: home.sideOf(subject),
    object: sideOfAll(objects, home),
    goal: sideOfAll(goals, home),
    source: sideOfAll(sources, home),
  };
}

/** Home if one of them is; else foreign if one of them is. */
function sideOfAll(actors: readonly Actor[], home: Home): Side {
  return actors.map((actor) => home.sideOf(actor)).reduce(merge, 'unknown');
}

const RANK: Readonly<Record<Side, number>> = { home: 3, foreign: 2, other: 1, unknown: 0 };

function merge(a: Side, b: Side): Side {
  return RANK[b] > RANK[a] ? b : a;
}

function given(giver: Side, taker: Side, { object, source }: Sides): Direction | null {
  if (giver === 'home') return 'outgoing';
  const target = merge(taker, object);
  if (giver === 'foreign') return target === 'foreign' && taker === 'foreign' ? null : 'incoming';
  if (taker === 'home' || source === 'foreign') return 'incoming';
  if (taker === 'foreign' || object === 'foreign') return 'outgoing';
  if (object === 'home') return 'incoming';
  return 'outgoing';
}

function gone({ subject, object, goal, source }: Sides): Direction | null {
  const destination = merge(object, goal);
  const visitor =
    subject === 'unknown' || (subject === 'other' && source !== 'unknown') ? merge(subject, source) : subject;
  if (visitor === 'home') return destination === 'home' ? 'incoming' : 'outgoing';
  if (visitor === 'foreign') return 'incoming';
  if (destination === 'foreign') return 'outgoing';
  return 'incoming';
}
