import type { Leg, Plan, Stop } from '../plan/plan.ts';
import type { Group } from '../problem/problem.ts';
import { type Day, type Minute, programmeDayOf } from '../time.ts';

/** One line of a programme: something that takes place, or a drive to it. */
export type ProgrammeLine =
  | { readonly kind: 'stop'; readonly from: Minute; readonly to: Minute; readonly stop: Stop }
  | { readonly kind: 'drive'; readonly from: Minute; readonly to: Minute; readonly leg: Leg };

export interface ProgrammeDay {
  readonly day: Day;
  /** In order of time. */
  readonly lines: readonly ProgrammeLine[];
}

/** The programme of one group, day by day: what its escort carries. */
export function programmeOf(
  { stops, legs }: Pick<Plan, 'stops' | 'legs'>,
  { id }: Pick<Group, 'id'>,
): readonly ProgrammeDay[] {
  const lines: ProgrammeLine[] = [
    ...stops
      .filter(({ groups }) => groups.includes(id))
      .map((stop) => ({ kind: 'stop' as const, from: stop.from, to: stop.to, stop })),
    ...legs
      .filter(({ group }) => group === id)
      .map((leg) => ({ kind: 'drive' as const, from: leg.leaves, to: leg.arrives, leg })),
  ];
  lines.sort((one, other) => one.from - other.from || one.to - other.to);
  const days = new Map<Day, ProgrammeLine[]>();
  for (const line of lines) {
    const day = Math.max(0, programmeDayOf(line.from));
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, each]) => ({ day, lines: each }));
}
