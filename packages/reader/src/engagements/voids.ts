/** What takes from words the engagement that they would tell: wishes, plans, names of papers and projects, anniversaries, commas between. */
import type { Scene, Stretch } from './scene.ts';

/** Tokens back to a plan; to "continue to", "strengthen"; to "not". */
const PLAN_REACH = 60;
const GENERAL_REACH = 4;
const NOT_REACH = 3;

export const GOODS_MEASURES: ReadonlySet<string> = new Set(['doses', 'tonnes', 'kits', 'packages', 'money']);
/** Marks that stand beside one another. */
const NEAR = 4;

/** A ship or plane is told of for what it carries. */
export function hasCargo({ nouns, quantities }: Scene): boolean {
  return (
    nouns.some(({ classes }) => classes.includes('goods')) ||
    quantities.some(({ quantity }) => GOODS_MEASURES.has(quantity.measure))
  );
}

export function hasStop({ stops }: Scene, from: number, to: number): boolean {
  return stops.some((at) => at >= from && at < to);
}

/** Whether the words only say what an agreement is about: "youth exchange memorandum", "agreement on the exchange of youth". */
export function isInName({ from, to }: Stretch, scene: Scene): boolean {
  return scene.nouns.some(
    (noun) =>
      noun.classes.includes('agreement') && (noun.from === to || (noun.from < from && isBridged(noun.to, from, scene))),
  );
}

/** Nothing between but words like "on the". */
function isBridged(from: number, to: number, { cues }: Scene): boolean {
  if (to < from || to - from > LONGEST_BRIDGE) return false;
  for (let at = from; at < to; at++)
    if (!cues.some((mark) => BRIDGES.has(mark.cue) && mark.from <= at && at < mark.to)) return false;
  return true;
}
const LONGEST_BRIDGE = 2;
const BRIDGES: ReadonlySet<string> = new Set(['goal', 'link', 'article']);

/** What a project is called tells of no gift: "dự án viện trợ". */
export function isOfProject({ from }: Stretch, { nouns }: Scene): boolean {
  return nouns.some((noun) => noun.to === from && noun.classes.includes('project'));
}

/** 来华的 in 首批来华的患儿: says of somebody that they came, and nothing of a visit, unless it says when (去年缔盟的). */
export function isAttributive(
  { from: start }: { readonly from: number },
  end: number,
  { cues, dates }: Scene,
): boolean {
  if (!cues.some(({ cue, from }) => cue === 'attributive' && from === end)) return false;
  return !dates.some(({ to }) => to <= start && start - to < NEAR);
}

/** A place in a ranking; or what an honour is, in general. */
export function isNoHonour({ from, to }: Stretch, scene: Scene): boolean {
  return scene.cues.some((mark) => {
    if (mark.cue === 'ranking') return mark.from >= to && !hasComma(scene, to, mark.from);
    if (mark.cue !== 'defines' || mark.to > from || hasComma(scene, mark.to, from)) return false;
    const before = scene.sentence.tokens[mark.from - 1]?.norm ?? '';
    return (
      CLOSING_QUOTES.has(before) || scene.nouns.some((noun) => noun.to === mark.from && noun.classes.includes('honour'))
    );
  });
}
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['”', '"', '」', '』', '»']);

/** `existing`: a paper that is spoken of exists, whatever is wished about it. */
export function isVoid(at: number, form: 'verb' | 'noun' | 'existing', scene: Scene): boolean {
  if (form === 'existing') return false;
  const stop = scene.stops.findLast((position) => position < at) ?? -1;
  for (const { cue, from, to } of scene.cues) {
    if (cue === 'jubilee-year' && from <= at && at < to) return true;
    if (to > at || from < stop) continue;
    if (cue === 'wish' && !endsBefore(at, to, scene)) return true;
    if (cue === 'not' && at - to < NOT_REACH) return true;
    if (cue === 'duty') return true;
    if (cue === 'general' && at - to < GENERAL_REACH && !hasComma(scene, to, at)) return true;
    if (cue === 'purpose' && form === 'verb' && to === at && !isPlanned(at, scene)) return true;
  }
  return false;
}

/** "The anniversary of the agreement", 签署协议十周年: the words say what an anniversary is of. */
export function isOfJubilee({ from, to }: Stretch, scene: Scene): boolean {
  const { cues } = scene;
  return cues.some((mark) => {
    if (mark.cue === 'jubilee-before')
      return mark.from <= from && from - mark.to < JUBILEE_REACH && !hasComma(scene, mark.to, from);
    return (
      mark.cue === 'jubilee-behind' &&
      mark.from >= to &&
      mark.from - to < JUBILEE_REACH &&
      !hasComma(scene, to, mark.from)
    );
  });
}
const JUBILEE_REACH = 10;

/** A wish ends where, behind a comma, somebody else begins to act. */
function endsBefore(at: number, cue: number, scene: Scene): boolean {
  return scene.commas.some((comma) => {
    if (comma < cue || comma >= at) return false;
    const actor = scene.actors.find(({ from }) => from > comma && from <= comma + 2);
    return actor !== undefined && actor.to <= at && actor.marker === null && at - actor.to < NEAR;
  });
}

export function hasComma({ commas }: Scene, from: number, to: number): boolean {
  return commas.some((at) => at >= from && at < to);
}

export function isPlanned(at: number, scene: Scene): boolean {
  /** 将 before a number takes it as its object and plans nothing. */
  const takes = (to: number) => scene.quantities.some(({ from }) => from === to);
  return scene.cues.some(({ cue, to }) => cue === 'plan' && to <= at && at - to < PLAN_REACH && !takes(to));
}
