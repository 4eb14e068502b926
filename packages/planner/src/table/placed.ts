import { MINUTES_A_DAY, type Minute } from '../time.ts';
import type { Directory, Spot } from './directory.ts';
import type { ReadEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { isTraditional } from './fold.ts';
import { isEveryone, labelOf } from './group-names.ts';
import type { Notes } from './notes.ts';
import { placeSaid } from './places-said.ts';

/** An entry whose groups and place are known. */
export interface Placed {
  readonly entry: Entry;
  readonly from: Minute;
  readonly to: Minute;
  readonly groups: readonly string[];
  readonly spot: Spot;
}

export function placedEntries(
  { entries, titles }: Pick<ReadEntries, 'entries' | 'titles'>,
  firstDay: number,
  directory: Directory,
  notes: Notes,
): readonly Placed[] {
  // Groups first: “everyone” is everyone of the delegations that the table is about.
  // Those who are called by a word come before those who are a letter only: `Group A` before `A`.
  for (const { groups, row } of entries)
    if (labelOf(groups) !== undefined && groups.length > 2) directory.groups(groups, row);
  const delegation = delegationOf(entries, directory);
  const named = entries.map((entry) =>
    groupsOfEntry(entry.heading === delegation ? { ...entry, heading: '' } : entry, directory),
  );
  if (directory.allGroups.length === 0)
    directory.groups(delegationIn([...titles, ...entries.map(({ title }) => title)].join(' ')), '');
  const headings = [...new Set(entries.flatMap(({ heading }) => (heading === '' ? [] : heading)))];
  const mentioned = named.flatMap((groups) => (groups === 'everyone' ? [] : groups));
  const everyone = everyoneOf([...titles, ...headings], mentioned, directory, notes);
  const knownSpots = entries.map(({ place, row }) => directory.spot(place, row));
  return entries.map((entry, nth): Placed => {
    const { row, title } = entry;
    const own = named[nth] ?? [];
    if (own.length === 0 && everyone.length > 1 && entry.isForAny)
      notes.add('for-everybody', { title }, { row, id: 'for-everybody' });
    else if (own.length === 0 && everyone.length > 1)
      notes.add('which-group', { title }, { row, options: everyone.map((id) => nameOf(directory, id)) });
    const answered = directory.groups(notes.answer(`which-group.${row}`) ?? '', row);
    const groups =
      own === 'everyone' || answered === 'everyone'
        ? everyone
        : own.length > 0
          ? own
          : answered.length > 0
            ? answered
            : everyone;
    const spot = knownSpots[nth] ?? spotOf(entry, directory, notes);
    const midnight = (entry.day - firstDay) * MINUTES_A_DAY;
    return { entry, groups, spot, from: midnight + entry.from, to: midnight + entry.to };
  });
}

/** How guests whom nobody names are called, in the language of their programme. */
function delegationIn(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return isTraditional(text) ? '代表團' : '代表团';
  return /[ăđơưạ-ỹ]/iu.test(text) ? 'Đoàn khách' : 'Delegation';
}

/** All groups of the delegations whose programme it is: whom its rows name, else its title, else the desk when it is asked. */
function everyoneOf(
  titles: readonly string[],
  mentioned: readonly string[],
  directory: Directory,
  notes: Notes,
): readonly string[] {
  const all = directory.allGroups.map(({ id }) => id);
  const { delegations } = directory;
  if (directory.newGroups.size === all.length || delegations.length < 2) return all;
  const answer = notes.answer('whose-programme') ?? '';
  const answered = answer === '' ? [] : directory.groupsWithin(answer);
  if (answered.length > 0) return answered;
  const about = mentioned.length > 0 ? mentioned : titles.flatMap((title) => directory.groupsWithin(title));
  if (about.length > 0) return directory.togetherWith(new Set(about));
  notes.add('whose-programme', {}, { id: 'whose-programme', options: delegations.map(({ name }) => name) });
  return all;
}

/** The only heading of a programme whose lines name groups of their own is that of all of them; undefined where there is none. */
function delegationOf(entries: readonly Entry[], directory: Directory): string | undefined {
  const [heading, ...others] = new Set(entries.map((entry) => entry.heading));
  const named = entries.some(({ groups }) => groups !== '' && !isEveryone(groups) && groups !== heading);
  return heading && others.length === 0 && named && !directory.knowsGroup(heading) ? heading : undefined;
}

function groupsOfEntry({ groups, heading, row }: Entry, directory: Directory): readonly string[] | 'everyone' {
  const inCell = groups === '' ? [] : directory.groups(groups, row);
  return inCell.length > 0 || heading === '' ? inCell : directory.groups(heading, row);
}

function nameOf(directory: Directory, groupId: string): string {
  return directory.allGroups.find(({ id }) => id === groupId)?.name ?? groupId;
}

/** Where no cell says so: a place that its words name, or nobody knows where. */
function spotOf({ title, remarks, row }: Entry, directory: Directory, notes: Notes): Spot {
  const within = directory.spotWithin(title) ?? directory.spotWithin(remarks);
  if (within) return within;
  const said = placeSaid(title);
  if (said !== undefined) return directory.spot(said, row) ?? directory.unknownSpot();
  const answer = notes.answer(`no-place.${row}`);
  if (answer !== undefined) return directory.spot(answer, row) ?? directory.unknownSpot();
  return directory.unknownSpot();
}
