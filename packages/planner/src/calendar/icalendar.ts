import type { Plan } from '../plan/plan.ts';
import type { Agenda, AgendaEntry } from '../views/agenda.ts';
import { kindInWords, titleOf } from '../words/changes.ts';
import type { Language } from '../words/language.ts';
import { Speech } from '../words/speech.ts';
import { compact, Instants } from './instant.ts';

export interface CalendarOptions {
  readonly language: Language;
  /** When this is written. */
  readonly stamp: Date;
  /** The calendar that was written before for the same agenda: what has changed since has a higher sequence, what is gone is cancelled. */
  readonly previous?: string | undefined;
}

/** An event as it stands in a file, but for what changes each time that it is written. */
interface Written {
  readonly sequence: number;
  readonly stamp: string;
  readonly isCancelled: boolean;
  /** Unfolded. */
  readonly content: readonly string[];
}

/**
 * The agenda of one group, person, driver or venue as an iCalendar file: where to be, from when to when, and with whom. Nothing of what the
 * planner knows beside that (budgets, interests, needs) is in it.
 *
 * @see RFC 5545
 */
export function calendarOf(
  { problem }: Pick<Plan, 'problem'>,
  agenda: Agenda,
  { language, stamp, previous }: CalendarOptions,
): string {
  const instants = new Instants(problem);
  const before = eventsOf(previous ?? '');
  const now = compact(stamp);
  const city = hashOf(`${problem.title ?? ''} ${problem.zone} ${problem.firstDay}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Comity//Planner//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`${kindInWords(agenda.kind, language)} · ${agenda.name}`)}`,
  ];
  const seen = new Set<string>();
  for (const entry of agenda.entries) {
    const uid = `${hashOf(`${agenda.kind} ${agenda.id}`)}-${hashOf(entry.id)}-${city}@comity`;
    seen.add(uid);
    const content = [
      `DTSTART:${instants.utc(entry.from)}`,
      `DTEND:${instants.utc(entry.to)}`,
      `SUMMARY:${escaped(summaryOf(agenda, entry, language))}`,
      `LOCATION:${escaped(entry.room === undefined ? entry.place : `${entry.room}, ${entry.place}`)}`,
      ...descriptionOf(agenda, entry, language),
    ];
    lines.push(...eventLines(uid, content, false, before.get(uid), now));
  }
  for (const [uid, event] of before)
    if (!seen.has(uid)) lines.push(...eventLines(uid, event.content, true, event, now));
  return [...lines, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

function summaryOf({ kind, name }: Agenda, entry: AgendaEntry, language: Language): string {
  const title = titleOf(entry, language);
  if (kind === 'group') return title;
  const groups = new Speech(language, 0).listed(entry.groups);
  return title === name || groups.length === 0 ? groups || title : `${title} · ${groups}`;
}

function descriptionOf({ kind, name }: Agenda, entry: AgendaEntry, language: Language): readonly string[] {
  const others = [
    ['host', entry.hosts],
    ['interpreter', entry.interpreters],
    ['vehicle', entry.vehicles],
  ] as const;
  const lines = others.flatMap(([of, names]) => {
    const told = names.filter((each) => of !== kind || each !== name);
    return told.length > 0 ? [`${kindInWords(of, language)}: ${told.join(', ')}`] : [];
  });
  return lines.length > 0 ? [`DESCRIPTION:${escaped(lines.join('\n'))}`] : [];
}

/** What is as it was keeps its stamp and its sequence, so that nobody is told of it again. */
function eventLines(
  uid: string,
  content: readonly string[],
  isCancelled: boolean,
  before: Written | undefined,
  now: string,
): readonly string[] {
  const isAsBefore = before?.isCancelled === isCancelled && before.content.join('\n') === content.join('\n');
  const sequence = before ? before.sequence + (isAsBefore ? 0 : 1) : 0;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${isAsBefore ? before.stamp : now}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...content,
    'END:VEVENT',
  ];
}

/** Events of a calendar that `calendarOf` has written, by their ids. */
function eventsOf(calendar: string): ReadonlyMap<string, Written> {
  const unfolded = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const events = new Map<string, Written>();
  let lines: string[] | undefined;
  for (const line of unfolded) {
    if (line === 'BEGIN:VEVENT') lines = [];
    else if (line === 'END:VEVENT' && lines) {
      const fieldOf = (name: string) =>
        lines?.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
      events.set(fieldOf('UID'), {
        sequence: Number(fieldOf('SEQUENCE')) || 0,
        stamp: fieldOf('DTSTAMP'),
        isCancelled: fieldOf('STATUS') === 'CANCELLED',
        content: lines.filter((each) => !/^(UID|DTSTAMP|SEQUENCE|STATUS):/.test(each)),
      });
      lines = undefined;
    } else lines?.push(line);
  }
  return events;
}

/** @see RFC 5545, 3.3.11 */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets, never broken within a character. @see RFC 5545, 3.1 */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += length;
  }
  return result;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

/** FNV-1a over the text's UTF-16 units, twice, from two starts: no secret, only a short name that is the same everywhere. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (let nth = 0; nth < text.length; nth += 1) hash = Math.imul(hash ^ text.charCodeAt(nth), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

/** Names of files for agendas: safe on every system, and no two alike. */
export function fileNamesOf(agendas: readonly Agenda[]): readonly string[] {
  const taken = new Set<string>();
  return agendas.map(({ kind, id }) => {
    const plain = id.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
    const base =
      plain === id && !taken.has(`${kind}-${id}`.toLowerCase())
        ? `${kind}-${id}`
        : `${kind}-${plain}-${hashOf(id).slice(0, 8)}`;
    let name = base;
    for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = `${base}-${nth}`;
    taken.add(name.toLowerCase());
    return `${name}.ics`;
  });
}
