/** An anchor: the words of a sentence at which an engagement is told; and when two of one sentence tell of one. */
import type { ReadingEngagementKind } from '@comity/domain';
import type { Scene, Stretch } from './scene.ts';
import type { DirectTrigger, Frame } from './vocabulary.ts';
import { hasComma, hasStop } from './voids.ts';

export interface Anchor extends Stretch {
  readonly kind: ReadingEngagementKind;
  readonly frame: Frame;
  readonly strength: DirectTrigger['strength'];
  /** Token of its verb, where there is one: what stands before is its subject. */
  readonly verb: number | null;
  readonly planned: boolean;
  readonly passive: boolean;
  /** Its verb only goes on with another one: "…, providing food". */
  readonly participle: boolean;
}

/** Tokens between two anchors of one kind that tell of one thing. */
const NEAR = 4;

const STRENGTHS = { strong: 2, weak: 1, definite: 0 } as const;

/** Anchors of one kind that overlap, share a verb or stand side by side tell of one engagement. */
export function mergeNeighbours(anchors: readonly Anchor[], scene: Scene): Anchor[] {
  const merged: Anchor[] = [];
  for (const anchor of anchors) {
    const rival = merged.findIndex((other) => areOfOneGroup(other, anchor));
    if (rival >= 0) {
      merged[rival] = headOf(merged[rival] ?? anchor, anchor);
      continue;
    }
    const at = merged.findIndex((other) => other.kind === anchor.kind && areOne(other, anchor, scene));
    const other = merged[at];
    if (!other) merged.push(anchor);
    else merged[at] = union(other, anchor);
  }
  return merged;
}

/** "Six students and two teachers left": one group goes, which is called by what is said of it first. */
function areOfOneGroup(a: Anchor, b: Anchor): boolean {
  return a.verb !== null && a.verb === b.verb && a.kind !== b.kind && GROUPS.has(a.kind) && GROUPS.has(b.kind);
}
const GROUPS: ReadonlySet<string> = new Set(['visit', 'exchange', 'deployment']);

function headOf(a: Anchor, b: Anchor): Anchor {
  const isAhead = a.from === b.from ? a.to <= b.to : a.from < b.from;
  return isAhead ? a : b;
}

function areOne(a: Anchor, b: Anchor, scene: Scene): boolean {
  if (a.verb !== null && a.verb === b.verb) return true;
  const gapFrom = Math.min(a.to, b.to);
  const gapTo = Math.max(a.from, b.from);
  if (gapTo < gapFrom) return true;
  const parts = scene.cues.some(({ cue, from, to }) => cue === 'break' && from >= gapFrom && to <= gapTo);
  return gapTo - gapFrom < NEAR && !parts && !hasStop(scene, gapFrom, gapTo) && !hasComma(scene, gapFrom, gapTo);
}

function union(a: Anchor, b: Anchor): Anchor {
  const stronger = STRENGTHS[b.strength] > STRENGTHS[a.strength] ? b : a;
  const weaker = stronger === a ? b : a;
  const ruling = rulingOf(a, b);
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    kind: stronger.kind,
    frame: ruling?.frame ?? (stronger.frame === 'mutual' ? weaker.frame : stronger.frame),
    strength: stronger.strength,
    verb: ruling?.verb ?? stronger.verb ?? weaker.verb,
    planned: a.planned || b.planned,
    passive: (ruling ?? stronger).passive,
    participle: stronger.participle,
  };
}

/** "received 30 tents that X had given", "forwarded what X had given": who receives or forwards is the one that the words tell of. */
function rulingOf(a: Anchor, b: Anchor): Anchor | undefined {
  const forwards = [a, b].find(({ frame }) => frame === 'forwards');
  if (forwards) return forwards;
  const gap = (a.verb ?? a.from) - (b.verb ?? b.from);
  const first = gap < 0 || (gap === 0 && a.frame === 'receives') ? a : b;
  const second = first === a ? b : a;
  const isTaken = second.frame === 'gives' || (first.kind === 'visit' && second.frame === 'goes');
  return first.frame === 'receives' && isTaken && first.verb !== null ? first : undefined;
}
