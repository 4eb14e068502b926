import { makeModel } from '../city/model.ts';
import type { Violation } from '../plan/violation.ts';
import { groupsOf, type Problem } from '../problem/problem.ts';
import { type Need, needsOf, Trial } from './needs.ts';
import { moreVehicles, type Relaxation, relaxationsOf } from './relaxations.ts';

/** Things that must be and cannot all be; without any one of them the others can. */
export interface Conflict {
  readonly needs: readonly Pick<Need, 'title' | 'needed' | 'groups' | 'item'>[];
  /** Whether it is certain that no plan has all of them; else the search has found none. */
  readonly proven: boolean;
  /** What would make room for all of them, the cheapest first; each was tried. */
  readonly relaxations: readonly Relaxation[];
}

/** More are not looked for: whoever has cured three asks again. */
const MOST_CONFLICTS = 3;

/**
 * Why a problem cannot be met in full.
 *
 * @param unmet what a plan of this problem leaves unmet, as `Planning.result()` tells it
 * @returns nothing where nothing is unmet, or where it can be met after all by itself
 */
export function conflicts(
  problem: Problem,
  unmet: readonly Pick<Violation, 'code' | 'who' | 'from' | 'to'>[],
): readonly Conflict[] {
  const needs = needsOf(makeModel(problem));
  const found: Conflict[] = [];
  for (const violation of unmet) {
    if (found.length === MOST_CONFLICTS) break;
    const concerned = needs.filter((need) => concerns(violation, need));
    const known = new Set(found.flatMap((conflict) => conflict.needs.map(({ title }) => title)));
    if (concerned.length === 0 || concerned.some(({ title }) => known.has(title))) continue;
    const conflict = conflictOf(problem, concerned, needs);
    if (conflict) found.push(conflict);
  }
  const drives = unmet.filter(({ code }) => code === 'no-vehicle');
  const tooFewCars = drives.length > 0 ? conflictOfDrives(problem, drives, needs) : undefined;
  return tooFewCars ? [...found, tooFewCars] : found;
}

function concerns({ who }: Pick<Violation, 'who'>, { item, groups }: Need): boolean {
  return item === undefined ? groups.some((id) => who.includes(id)) : who.includes(item);
}

/** More cars at once than there are: all drives share all cars, so that no few of them are to blame. */
function conflictOfDrives(
  problem: Problem,
  drives: readonly Pick<Violation, 'who' | 'from'>[],
  needs: readonly Need[],
): Conflict | undefined {
  if (new Trial(problem, needs).found()) return undefined;
  const groups = groupsOf(problem).filter(({ id }) => drives.some(({ who }) => who.includes(id)));
  const relaxation = moreVehicles(problem, needs, groups);
  return {
    needs: groups.map(({ id, name }) => ({
      title: `the drives of ${name}`,
      needed: { kind: 'drives', group: name },
      groups: [id],
    })),
    proven: false,
    relaxations: relaxation === undefined ? [] : [relaxation],
  };
}

function conflictOf(problem: Problem, concerned: readonly Need[], needs: readonly Need[]): Conflict | undefined {
  const related = relatedTo(problem, concerned, needs);
  if (new Trial(problem, related).found()) return undefined;
  const minimal = smallest(problem, [], related, false);
  return {
    needs: minimal.map(({ title, needed, groups, item }) => ({
      title,
      needed,
      groups,
      ...(item !== undefined && { item }),
    })),
    proven: new Trial(problem, minimal).isImpossible(),
    relaxations: relaxationsOf(problem, minimal),
  };
}

/** Needs that share a group, a host, a room or an interpreter's language with the ones concerned. */
function relatedTo({ items }: Problem, concerned: readonly Need[], needs: readonly Need[]): readonly Need[] {
  const sharedBy = ({ item, groups }: Need) => {
    const found = items.find(({ id }) => id === item);
    return [
      ...groups,
      ...(found?.hosts ?? []),
      ...(found?.at.rooms ?? []),
      ...(found?.interpreting?.languages.join() ?? []),
    ];
  };
  const shared = new Set(concerned.flatMap(sharedBy));
  return [
    ...needs.filter((need) => !concerned.includes(need) && sharedBy(need).some((each) => shared.has(each))),
    ...concerned,
  ];
}

/**
 * The fewest of `needs` that cannot be had with `given`.
 * @see Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems", AAAI 2004
 */
function smallest(problem: Problem, given: readonly Need[], needs: readonly Need[], isNew: boolean): readonly Need[] {
  if (isNew && !canBe(problem, given)) return [];
  if (needs.length <= 1) return needs;
  const half = needs.length >> 1;
  const [others, preferred] = [needs.slice(0, half), needs.slice(half)];
  const ofOthers = smallest(problem, [...given, ...preferred], others, preferred.length > 0);
  const ofPreferred = smallest(problem, [...given, ...ofOthers], preferred, ofOthers.length > 0);
  return [...ofOthers, ...ofPreferred];
}

function canBe(problem: Problem, needs: readonly Need[]): boolean {
  if (needs.length === 0) return true;
  return new Trial(problem, needs).found() !== undefined;
}
