/** Anchors: the words of a sentence at which an engagement is told; those of a wish, a purpose or a general remark are left out. */
import { type Anchor, mergeNeighbours } from './anchor.ts';
import { addFragments } from './fragments.ts';
import { addPairs } from './pairs.ts';
import type { Scene, Stretch } from './scene.ts';
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

/** 会见了来访的…市长: who meets a visitor receives one. */
function isOfGuestMet({ from, to }: Stretch, { directs, verbs, cues, commas, actors }: Scene): boolean {
  const isClose = (mark: Stretch) => mark.to <= from && from - mark.to < 2;
  const isMeeting =
    directs.some((mark) => isClose(mark) && mark.triggers.some(({ kind }) => kind === 'talks')) ||
    verbs.some((verb) => isClose(verb) && verb.classes.includes('welcome'));
  const joint = isMeeting && cues.find((mark) => mark.cue === 'attributive' && mark.from >= to);
  if (!joint || joint.from - to > WIDEST_CLAUSE || commas.some((at) => at >= to && at < joint.from)) return false;
  return actors.some((actor) => actor.from >= joint.to && actor.from - joint.to < 2);
}
const WIDEST_CLAUSE = 24;

/** "Viện trợ quốc tế tiếp nhận trong năm", "foreign aid received": a word for giving, right behind which somebody receives, is what is received. */
function isReceived({ to }: Stretch, { verbs, nouns, quantities, cues, commas, stops }: Scene): boolean {
  const verb = verbs.find(({ from, classes }) => from >= to && classes.includes('receive'));
  if (!verb || verb.from - to > WIDEST_PARTICIPLE) return false;
  const isBetween = ({ from }: Stretch) => from >= to && from < verb.from;
  const parts = cues.some((mark) => PARTING.has(mark.cue) && isBetween(mark));
  if (parts || quantities.some(isBetween) || nouns.some((noun) => noun.classes.includes('goods') && isBetween(noun)))
    return false;
  return !commas.concat(stops).some((at) => at >= to && at < verb.from);
}
/** Tokens from what is received to the verb: who gave it, and who receives it. */
const WIDEST_PARTICIPLE = 14;
const PARTING: ReadonlySet<string> = new Set(['with', 'break', 'passive', 'undergo', 'fronting', 'goal', 'agent']);

/** What is said in passing of somebody: 来华的专家, 经过培训的人员. */
const SAID_IN_PASSING: ReadonlySet<string> = new Set(['visit', 'agreement', 'training']);

/** "400 trained volunteers": the words only say which are counted. */
function isCounted({ from, to }: Stretch, { quantities }: Scene): boolean {
  return quantities.some((counted) => counted.from < from && to <= counted.to);
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
      if (form === 'verb' && isCounted({ from, to }, scene)) continue;
      if (kind === 'consignment' && frame === 'gives' && isReceived({ from, to }, scene)) continue;
      if (isVoid(from, kind === 'agreement' && form === 'noun' ? 'existing' : form, scene)) continue;
      const planned = isPlanned(from, scene);
      const isMet = kind === 'visit' && form === 'verb' && isOfGuestMet({ from, to }, scene);
      const told = SAID_IN_PASSING.has(kind) && !isMet && isAttributive({ from }, to, scene) ? 'definite' : strength;
      const verb = form === 'verb' ? from : null;
      const passive = form === 'verb' && isPassive({ from, to }, scene);
      const participle = form === 'verb' && isActive({ from, to }, scene.sentence);
      anchors.push({
        from,
        to,
        kind,
        frame: isMet ? 'receives' : frame,
        strength: told,
        verb,
        planned,
        passive,
        participle,
      });
    }
  }
}
