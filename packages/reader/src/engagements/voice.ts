/** The voice of a verb: whether its subject does it or undergoes it. */
import type { Sentence } from '../sentences.ts';
import type { Scene, Stretch } from './scene.ts';

const NEAR_PASSIVE = 3;

/** Tokens of whoever does it, between "được" and the verb. */
const WIDEST_AGENT = 16;

/** "was given", "given by", "được … trao": the subject is what or to whom it is done. */
export function isPassive(verb: Stretch, { cues, verbs, sentence }: Scene): boolean {
  for (const { cue, from, to } of cues) {
    if (cue === 'agent' && from === verb.to) return true;
    if (cue === 'programme' && isPlanOf(verb, { from, to }, sentence)) return true;
    if (to > verb.from) continue;
    if (cue === 'passive' && verb.from - to < NEAR_PASSIVE && !isActive(verb, sentence)) return true;
    if (cue !== 'undergo' || verb.from - to >= WIDEST_AGENT) continue;
    if (!verbs.some((other) => other.from >= to && other.to <= verb.from)) return true;
  }
  return false;
}

/** 代表团接待方案: the plan for receiving the delegation, which receives nobody. */
function isPlanOf(verb: Stretch, plan: Stretch, { block }: Sentence): boolean {
  return block === 'title' && verb.from > 0 && plan.from >= verb.from && plan.from <= verb.to && plan.to > verb.to;
}

/** By its form: "is visiting". */
export function isActive({ from }: Stretch, { tokens, pack }: Sentence): boolean {
  const norm = tokens[from]?.norm ?? '';
  return (pack.data.engagements.active ?? []).some((ending) => norm.endsWith(ending));
}
