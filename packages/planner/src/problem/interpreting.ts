import type { Group, Interpreter, Interpreting, Site } from './problem.ts';

/** Beyond so many minutes, two interpreters take turns. */
export const ALONE_MINUTES = 90;

/** Interpreting that a stop needs: one of the language pairs, in one mode. */
export interface InterpretingNeed {
  readonly mode: Interpreting['mode'];
  readonly pairs: readonly (readonly [string, string])[];
}

export function needOfItem({ mode, languages }: Interpreting): InterpretingNeed {
  return { mode, pairs: [languages] };
}

/** A visit is interpreted where the site guides in none of the group's languages; a site that names none needs none. */
export function needOfVisit(site: Site, group: Group): InterpretingNeed | undefined {
  if (site.languages.length === 0 || group.languages.length === 0) return undefined;
  if (site.languages.some((language) => group.languages.includes(language))) return undefined;
  return {
    mode: 'consecutive',
    pairs: site.languages.flatMap((one) => group.languages.map((other) => [one, other] as const)),
  };
}

export function interpretersNeeded(minutes: number): number {
  return minutes > ALONE_MINUTES ? 2 : 1;
}

export function canInterpret({ pairs, modes }: Interpreter, need: InterpretingNeed): boolean {
  const covers = ([a, b]: readonly [string, string]) =>
    pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  return modes.includes(need.mode) && need.pairs.some(covers);
}
