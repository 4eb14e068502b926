/** How a verb and a noun make an engagement, in whatever language: "received" + "delegation" is a visit, "received" + "title" an honour. */
import type { ReadingEngagementKind } from '@comity/domain';
import type { Frame, NounClass, VerbClass } from './vocabulary.ts';

export interface Outcome {
  readonly kind: ReadingEngagementKind;
  readonly frame: Frame;
}

const make = (kind: ReadingEngagementKind, frame: Frame): Outcome => ({ kind, frame });

const OUTCOMES: Readonly<Partial<Record<VerbClass, Readonly<Partial<Record<NounClass, Outcome>>>>>> = {
  receive: {
    visitors: make('visit', 'receives'),
    goods: make('consignment', 'receives'),
    training: make('training', 'receives'),
    honour: make('honour', 'receives'),
    youth: make('exchange', 'receives'),
  },
  welcome: { guest: make('visit', 'receives') },
  give: {
    goods: make('consignment', 'gives'),
    honour: make('honour', 'gives'),
    training: make('training', 'gives'),
    carrier: make('consignment', 'gives'),
  },
  send: {
    goods: make('consignment', 'gives'),
    visitors: make('visit', 'gives'),
    team: make('deployment', 'gives'),
    youth: make('exchange', 'gives'),
    training: make('training', 'gives'),
    honour: make('honour', 'gives'),
    carrier: make('consignment', 'gives'),
  },
  come: {
    carrier: make('consignment', 'comes'),
    visitors: make('visit', 'comes'),
    team: make('deployment', 'comes'),
    goods: make('consignment', 'comes'),
    youth: make('exchange', 'comes'),
  },
  stay: {
    visitors: make('visit', 'comes'),
    team: make('deployment', 'comes'),
    youth: make('exchange', 'comes'),
  },
  leave: {
    carrier: make('consignment', 'goes'),
    visitors: make('visit', 'goes'),
    goods: make('consignment', 'goes'),
    team: make('deployment', 'gives'),
    youth: make('exchange', 'gives'),
  },
  lead: { visitors: make('visit', 'goes') },
  hold: {
    ceremony: make('event', 'mutual'),
    mission: make('deployment', 'gives'),
    event: make('event', 'mutual'),
    training: make('training', 'mutual'),
    exchange: make('exchange', 'mutual'),
    talks: make('talks', 'mutual'),
  },
  sign: { agreement: make('agreement', 'mutual') },
  attend: {
    mission: make('deployment', 'gives'),
    event: make('event', 'mutual'),
    training: make('training', 'mutual'),
    exchange: make('exchange', 'mutual'),
    talks: make('talks', 'mutual'),
  },
  swap: {
    visitors: make('exchange', 'mutual'),
    youth: make('exchange', 'mutual'),
    team: make('exchange', 'mutual'),
    agreement: make('agreement', 'mutual'),
  },
  forward: { goods: make('consignment', 'forwards') },
};

/** The first noun class wins, in the order in which a class says more about the engagement. */
const TELLING_ORDER: readonly NounClass[] = [
  'honour',
  'agreement',
  'training',
  'exchange',
  'talks',
  'youth',
  'team',
  'mission',
  'visitors',
  'guest',
  'goods',
  'carrier',
  'event',
  'ceremony',
];

/** What moves by itself stands before its verb: "the supplies left for …". */
export const MOTION: ReadonlySet<VerbClass> = new Set<VerbClass>(['come', 'leave', 'stay']);

const RANK: ReadonlyMap<NounClass, number> = new Map(TELLING_ORDER.map((noun, rank) => [noun, rank]));

/** @param fits which of the verb's classes count */
export function combine(
  verbs: readonly VerbClass[],
  nouns: readonly NounClass[],
  fits: (verb: VerbClass) => boolean = () => true,
): Outcome | undefined {
  let best: Outcome | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const verb of verbs) {
    const outcomes = OUTCOMES[verb];
    if (!outcomes || !fits(verb)) continue;
    for (const noun of nouns) {
      const outcome = outcomes[noun];
      const rank = RANK.get(noun) ?? Number.POSITIVE_INFINITY;
      if (!outcome || rank >= least) continue;
      best = outcome;
      least = rank;
    }
  }
  return best;
}
