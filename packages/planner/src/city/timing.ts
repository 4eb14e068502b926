import type { Minute } from '../time.ts';
import type { Travel } from '../travel.ts';
import type { Guest } from './model.ts';
import type { Placed } from './route.ts';

/** Whether a group, once here, has the time that its pace asks for; it needs none where it sleeps. */
export function isUnhurried({ what }: Placed): boolean {
  return what === 'evening' || what === 'check-in';
}

/** Programmes are printed in steps of five minutes. */
export const GRID = 5;

/** A little earlier, where that is possible. */
function onGrid(leaves: Minute, notBefore: Minute): Minute {
  const even = Math.floor(leaves / GRID) * GRID;
  return even >= notBefore ? even : leaves;
}

/**
 * When a guest leaves for `next`: to its hotel as soon as it can, elsewhere as late as its pace allows, so that it waits where it is and not at
 * the next door.
 *
 * @returns undefined where the drive cannot be made
 */
export function departureOf(travel: Travel, { group }: Guest, previous: Placed, next: Placed): Minute | undefined {
  if (previous.ends === next.begins) return previous.to <= next.from ? previous.to : undefined;
  const unhurried = isUnhurried(next);
  const latest = next.from - (unhurried ? 0 : group.bufferMinutes);
  const atOnce = travel.minutes(previous.ends, next.begins, previous.to);
  if (!unhurried && previous.what !== 'arrival') {
    let leaves = latest - atOnce;
    // The drive may be slower at that hour than at the one it was first asked for.
    for (let attempt = 0; attempt < 4 && leaves >= previous.to; attempt += 1) {
      const late = leaves + travel.minutes(previous.ends, next.begins, leaves) - latest;
      if (late <= 0) return onGrid(leaves, previous.to);
      leaves -= late;
    }
  }
  return previous.to + atOnce <= latest ? previous.to : undefined;
}
