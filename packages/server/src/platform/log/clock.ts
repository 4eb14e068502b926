/** The clock and the source of ids, so that tests may hold them still. */
export interface Clock {
  readonly now: () => Date;
}

export const systemClock: Clock = { now: () => new Date() };
