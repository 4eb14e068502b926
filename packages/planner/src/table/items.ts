import type { Group, Item } from '../problem/problem.ts';
import type { Minute } from '../time.ts';
import { type Directory, type Spot, UNKNOWN_LANGUAGES } from './directory.ts';
import type { Entry } from './entry.ts';

export function itemOf(
  id: string,
  line: {
    readonly entry: Entry;
    readonly groups: readonly string[];
    readonly spot: Spot;
    readonly hosts: readonly string[];
    readonly from: Minute;
    readonly to: Minute;
    readonly interpreting: NonNullable<Item['interpreting']>;
    readonly meal: string | undefined;
  },
): Item {
  const { entry, groups, spot, hosts, from, to, interpreting, meal } = line;
  return {
    id,
    title: entry.title,
    groups,
    at:
      spot.site !== undefined
        ? { site: spot.site }
        : spot.room !== undefined
          ? { rooms: [spot.room] }
          : { place: spot.place },
    minutes: to - from,
    start: from,
    hosts,
    interpreting,
    mandatory: true,
    value: 500,
    after: [],
    ...(meal !== undefined && { meal }),
  };
}

/** The interpreting that a line needs which no problem orders: what its interpreters are there for, or what its hosts and guests would need. */
export function interpretingOf(
  { title, remarks }: Entry,
  line: {
    readonly groups: readonly string[];
    readonly interpreters: readonly string[];
    readonly hosts: readonly string[];
    readonly directory: Directory;
  },
): Item['interpreting'] {
  const { directory, interpreters, hosts, groups } = line;
  const present = directory.interpreters.filter(({ id }) => interpreters.includes(id));
  const isReceived = directory.hosts.some(({ id, role }) => role === 'counterpart' && hosts.includes(id));
  if (present.length === 0 && !isReceived) return undefined;
  const isSimultaneous = /simultaneous|cabin|同传|同声|song song|dịch ca-?bin/iu.test(`${title} ${remarks}`);
  const mode = isSimultaneous ? 'simultaneous' : 'consecutive';
  const home = homeLanguage(directory);
  const guests = directory.allGroups.filter(({ id, languages }) => groups.includes(id) && languages.length > 0);
  const strangers = guests.filter(({ languages }) => home !== undefined && !languages.includes(home));
  const [stranger] = strangers;
  if (home !== undefined && stranger) {
    const isServed = ({ languages }: Group) =>
      present.some(({ pairs }) =>
        pairs.some((pair) => pair.includes(home) && languages.some((each) => pair.includes(each))),
      );
    const unserved = strangers.find((group) => !isServed(group));
    const languages = (unserved ?? stranger).languages;
    const language = languages.find((each) =>
      present.some(({ pairs }) => pairs.some((pair) => pair.includes(each) && pair.includes(home))),
    );
    return { mode, languages: [home, language ?? languages[0] ?? home] };
  }
  const [first] = present;
  const pair = first?.pairs[0];
  return pair ? { mode, languages: pair } : undefined;
}

/** The desk's own language: the one that most of its interpreters speak; undefined where only a table names them. */
function homeLanguage({ interpreters }: Directory): string | undefined {
  const times = new Map<string, number>();
  for (const language of interpreters.flatMap(({ pairs }) => pairs.flat()))
    if (!UNKNOWN_LANGUAGES.some((unknown) => unknown === language)) times.set(language, (times.get(language) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0];
}
