/** Anchors: the words of a sentence at which an engagement is told; those of a wish, a purpose or a general remark are left out. */
import { type Anchor, mergeNeighbours } from './anchor.ts';
import { addFragments } from './fragments.ts';
import { addPairs } from './pairs.ts';
import type { Scene } from './scene.ts';
import { isActive, isPassive } from './voice.ts';
import { hasCargo, isAttributive, isInName, isNoHonour, isOfJubilee, isOfProject, isPlanned, isVoid } from './voids.ts';

/** @param isTimed whether a date is given for the sentence outside it */
export function anchorsOf(scene: Scene, isTimed: boolean): readonly Anchor[] {
  const anchors: Anchor[] = [];
  addPairs(scene, anchors);
  addDirects(scene, anchors);
  addFragments(scene, isTimed, anchors);
  if (anchors.length < 2) return anchors;
  anchors.sort((a, b) => a.from - b.from || b.to - a.to);
  return mergeNeighbours(anchors, scene);
}

/** Words that tell of an engagement by themselves. */
function addDirects(scene: Scene, anchors: Anchor[]): void {
  for (const { from, to, triggers } of scene.directs) {
    for (const { kind, frame, strength, form } of triggers) {
      if (kind !== 'agreement' && isInName({ from, to }, scene)) continue;
      if (frame === 'forwards' && !hasCargo(scene)) continue;
      if (kind === 'consignment' && isOfProject({ from, to }, scene)) continue;
      if (kind !== 'event' && isOfJubilee({ from, to }, scene)) continue;
      if (kind === 'honour' && isNoHonour({ from, to }, scene)) continue;
      if (isVoid(from, kind === 'agreement' && form === 'noun' ? 'existing' : form, scene)) continue;
      const planned = isPlanned(from, scene);
      const told =
        (kind === 'visit' || kind === 'agreement') && isAttributive({ from }, to, scene) ? 'definite' : strength;
      const verb = form === 'verb' ? from : null;
      const passive = form === 'verb' && isPassive({ from, to }, scene);
      const participle = form === 'verb' && isActive({ from, to }, scene.sentence);
      anchors.push({ from, to, kind, frame, strength: told, verb, planned, passive, participle });
    }
  }
}
