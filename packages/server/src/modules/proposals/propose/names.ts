import type { Reading } from '@comity/domain';

/** Bodies and people of a paper by every way that it writes them: a long paper names thousands. */
export interface NameIndex {
  readonly bodies: ReadonlyMap<string, Reading['organisations'][number]>;
  readonly people: ReadonlyMap<string, Reading['people'][number]>;
}

export function indexNames(reading: Reading): NameIndex {
  const byName = <Mention extends { readonly name: string; readonly quote: string }>(mentions: readonly Mention[]) => {
    const found = new Map<string, Mention>();
    for (const mention of mentions) {
      for (const name of [mention.name, mention.quote]) if (!found.has(name)) found.set(name, mention);
    }
    return found;
  };
  return { bodies: byName(reading.organisations), people: byName(reading.people) };
}
