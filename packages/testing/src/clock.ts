/** A clock that stands still until told. */
export interface FixedClock {
  readonly now: () => Date;
  readonly advance: (milliseconds: number) => void;
}

export function fixedClock(instant = '2026-03-02T08:00:00.000Z'): FixedClock {
  let at = Date.parse(instant);
  return {
    now: () => new Date(at),
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
