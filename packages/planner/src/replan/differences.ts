import type { Plan } from '../plan/plan.ts';
import { type Agenda, type AgendaEntry, agendasOf } from '../views/agenda.ts';

export type DifferenceIn = 'time' | 'place' | 'groups' | 'heads' | 'interpreters' | 'hosts' | 'vehicles';

/** One thing that is otherwise for somebody. */
export type Difference =
  | { readonly kind: 'added'; readonly is: AgendaEntry }
  | { readonly kind: 'dropped'; readonly was: AgendaEntry }
  | {
      readonly kind: 'changed';
      readonly was: AgendaEntry;
      readonly is: AgendaEntry;
      readonly differsIn: readonly DifferenceIn[];
    };

/** What is otherwise for one group, person, driver or venue: all that they need to be told, and nothing else. */
export interface PersonDifferences extends Pick<Agenda, 'kind' | 'id' | 'name'> {
  /** In order of time. */
  readonly differences: readonly Difference[];
}

type Draft = Pick<Plan, 'problem' | 'stops' | 'legs'>;

/** What is otherwise in the second plan, person by person, groups first; who is not touched is not listed. */
export function differencesBetween(before: Draft, after: Draft): readonly PersonDifferences[] {
  const was = new Map(agendasOf(before).map((agenda) => [keyOf(agenda), agenda]));
  return agendasOf(after).flatMap((agenda): readonly PersonDifferences[] => {
    const differences = between(agenda, was.get(keyOf(agenda))?.entries ?? []);
    const { kind, id, name } = agenda;
    return differences.length > 0 ? [{ kind, id, name, differences }] : [];
  });
}

function keyOf({ kind, id }: Agenda): string {
  return `${kind}\n${id}`;
}

function between({ kind, entries }: Agenda, before: readonly AgendaEntry[]): readonly Difference[] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(entries.map(({ id }) => id));
  // A group's drives follow from where it goes: it hears of another driver, and of nothing else.
  const isTold = ({ what }: AgendaEntry) => kind !== 'group' || what !== 'drive';
  const differences: Difference[] = [
    ...entries.flatMap((entry): readonly Difference[] => {
      const earlier = was.get(entry.id);
      if (!earlier) return isTold(entry) ? [{ kind: 'added', is: entry }] : [];
      const differsIn = differenceIn(earlier, entry).filter((each) =>
        isTold(entry) ? kind !== 'group' || each !== 'heads' : each === 'vehicles',
      );
      return differsIn.length > 0 ? [{ kind: 'changed', was: earlier, is: entry, differsIn }] : [];
    }),
    ...before
      .filter((entry) => !is.has(entry.id) && isTold(entry))
      .map((entry) => ({ kind: 'dropped' as const, was: entry })),
  ];
  return differences.sort((one, other) => timeOf(one) - timeOf(other));
}

function timeOf(difference: Difference): number {
  return difference.kind === 'dropped' ? difference.was.from : difference.is.from;
}

function differenceIn(was: AgendaEntry, is: AgendaEntry): readonly DifferenceIn[] {
  const differsIn: DifferenceIn[] = [];
  if (was.from !== is.from || was.to !== is.to) differsIn.push('time');
  if (was.placeId !== is.placeId || was.room !== is.room) differsIn.push('place');
  if (!areSame(was.groups, is.groups)) differsIn.push('groups');
  else if (was.heads !== is.heads) differsIn.push('heads');
  if (!areSame(was.interpreters, is.interpreters)) differsIn.push('interpreters');
  if (!areSame(was.hosts, is.hosts)) differsIn.push('hosts');
  if (!areSame(was.vehicles, is.vehicles)) differsIn.push('vehicles');
  return differsIn;
}

/** In whatever order. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((each, nth) => each === other[nth]) || [...one].sort().join('\n') === [...other].sort().join('\n');
}
