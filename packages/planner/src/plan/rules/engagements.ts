import type { Minute } from '../../time.ts';
import { type Facts, inOrder } from '../facts.ts';
import type { Activity } from '../violation.ts';

/** What one person, group, car or room is engaged with, from where to where. */
export interface Engagement {
  readonly activity: Activity;
  readonly from: Minute;
  readonly to: Minute;
  readonly begins: string;
  readonly ends: string;
}

type Kind = 'group' | 'interpreter' | 'host' | 'vehicle' | 'room';

export interface Calendar {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** In order of time. */
  readonly engagements: readonly Engagement[];
}

const KNOWN = new WeakMap<Facts, readonly Calendar[]>();

/** The calendars of all who are judged and cannot be in two places at once; several rules ask for them. */
export function calendarsOf(facts: Facts): readonly Calendar[] {
  const calendars = KNOWN.get(facts) ?? makeCalendars(facts);
  KNOWN.set(facts, calendars);
  return calendars;
}

function makeCalendars(facts: Facts): readonly Calendar[] {
  const { problem, stops, moments, drives } = facts;
  const engagements = new Map<string, Engagement[]>();
  const engage = (kind: Kind, ids: readonly string[], engagement: Engagement) => {
    for (const id of new Set(ids)) {
      const known = engagements.get(`${kind} ${id}`);
      if (known) known.push(engagement);
      else engagements.set(`${kind} ${id}`, [engagement]);
    }
  };
  const wholes = new Map(moments.map(({ stop, whole }) => [stop, whole]));
  for (const stop of wholes.size === 0 ? stops : inOrder([...stops, ...wholes.keys()])) {
    const { from, to, place, groups, interpreters, hosts, room } = stop;
    const engagement = { activity: { title: facts.called(stop) }, from, to, begins: place, ends: place };
    const whole = wholes.get(stop);
    // Of a moment only those are asked who are there for it alone.
    const others = (ids: readonly string[], there: readonly string[] = []) => ids.filter((id) => !there.includes(id));
    engage('group', others(groups, whole?.groups), engagement);
    engage('interpreter', others(interpreters, whole?.interpreters), engagement);
    engage('host', others(hosts, whole?.hosts), engagement);
    if (room !== undefined && room !== whole?.room) engage('room', [room], engagement);
  }
  for (const { groups, from, to, leaves, arrives, vehicles } of drives) {
    // Of one of which only the end is known nobody can say whom it keeps busy.
    if (leaves === arrives) continue;
    const activity = { driveOf: facts.groupNames(groups), to: facts.name('places', to), waits: from === to };
    engage('vehicle', vehicles, { activity, from: leaves, to: arrives, begins: from, ends: to });
  }
  const calendars = (kind: Kind, list: readonly { readonly id: string; readonly name: string }[]) =>
    facts
      .judged(list)
      .map(({ id, name }): Calendar => ({ kind, id, name, engagements: engagements.get(`${kind} ${id}`) ?? [] }));
  return [
    ...calendars('group', facts.groups),
    ...calendars('interpreter', problem.interpreters),
    ...calendars('host', problem.hosts),
    ...calendars('room', problem.rooms),
    ...calendars('vehicle', problem.vehicles),
  ];
}
