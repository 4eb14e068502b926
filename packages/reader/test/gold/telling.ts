/**
 * What the tables of the readers leave out: of the engagements that were found, how many have the right status, the right period, and the
 * parties that gold names, in their roles.
 */
import type { Reading, ReadingEngagement, ReadingParty } from '@comity/domain';
import type { Annotation, Paper } from './papers.ts';

export interface TellingScores {
  readonly status: number;
  readonly period: number;
  /** F over parties with their roles. A party that gold leaves out is false where gold names others, unless its work is what the text tells. */
  readonly roles: number;
}

export type Report = (line: string) => void;
type Gold = Paper['gold']['engagements'][number];

/** Words for one role; the first is the common one. */
const SAME: readonly (readonly string[])[] = [
  ['visitor', 'guest', 'delegation', 'head'],
  ['giver', 'sender', 'provider', 'donor'],
  ['receiver', 'recipient', 'consignee'],
  ['partner', 'with'],
  ['commissioner', 'from', 'requester'],
  ['participant', 'attendee', 'partner-in-talks'],
];
const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'organiser', 'host', 'giver', 'forwarder', 'participant']);
/** Gold names them seldom. */
const HELPERS: ReadonlySet<string> = new Set(['supporter', 'coordinator', 'funder', 'requester']);
/** Who stands on equal terms may be told as host, guest, partner. */
const EQUALS: ReadonlySet<string> = new Set(['participant', 'partner', 'host', 'visitor', 'speaker']);

function common(role: string): string {
  return SAME.find((words) => words.includes(role))?.[0] ?? role;
}

function isRole(gold: string, found: string, kind: string): boolean {
  const [a, b] = [common(gold), common(found)];
  if (a === b) return true;
  if (a === 'subject') return SUBJECTS.has(b);
  const isEqual = kind === 'talks' || kind === 'agreement' || kind === 'training' || kind === 'exchange' || kind === 'event';
  return isEqual && (a === 'participant' || a === 'partner') && EQUALS.has(b);
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFKC').replace(/\([^)]*\)/g, ' ').replace(/^(the|mr\.?|mrs\.?|ms\.?|dr\.?|ông|bà) /, '').replace(/\s+/g, ' ').trim();
}

function isName(gold: string, found: string): boolean {
  const [a, b] = [plain(gold), plain(found)];
  const least = Math.min(a.length, b.length);
  return a === b || (least >= (/\p{sc=Han}/u.test(a) ? 2 : 4) && (a.includes(b) || b.includes(a)));
}

function overlap(a: Gold, b: ReadingEngagement): number {
  const shared = a.quotes.flatMap((one) => b.quotes.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)));
  return shared.filter((length) => length > 0).reduce((sum, length) => sum + length, 0);
}

function kindsOf(entry: Gold): readonly unknown[] {
  return [entry.kind, ...(entry.also ?? []).map((other) => other['kind'])];
}

/** The prediction of the same kind that shares most with it. */
function matchOf(entry: Gold, found: readonly ReadingEngagement[]): ReadingEngagement | undefined {
  const candidates = found.filter(({ kind }) => kindsOf(entry).includes(kind)).map((candidate) => ({ candidate, shared: overlap(entry, candidate) }));
  return candidates.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared)[0]?.candidate;
}

export function scoreTelling(papers: readonly Paper[], readings: readonly Reading[], report: Report = () => {}): TellingScores {
  const tally = { matched: 0, status: 0, period: 0, right: 0, missed: 0, extra: 0 };
  papers.forEach(({ gold }, i) => {
    for (const entry of gold.engagements.filter((one: Gold & Annotation) => !one.optional)) {
      const match = matchOf(entry, readings[i]?.engagements ?? []);
      if (!match) continue;
      const where = `${gold.file.slice(0, 14)} ${entry.kind} "${entry.quotes[0]?.quote.slice(0, 110)}"`;
      tally.matched += 1;
      if (match.status === entry.status) tally.status += 1;
      else report(`status  ${where}: ${entry.status}, not ${match.status}`);
      if (match.period === entry.period) tally.period += 1;
      else report(`period  ${where}: ${entry.period}, not ${match.period}`);
      const { right, missed, extra } = pairParties(entry, match);
      tally.right += right;
      tally.missed += missed.length;
      tally.extra += extra.length;
      if (missed.length + extra.length > 0) report(`parties ${where}: missed ${written(missed)}, false ${written(extra)}, of ${written(match.parties)}`);
    }
  });
  const { matched, status, period, right, missed, extra } = tally;
  return { status: share(status, matched), period: share(period, matched), roles: share(2 * right, 2 * right + missed + extra) };
}

function pairParties(entry: Gold, { parties, kind }: ReadingEngagement) {
  const isSame = (one: ReadingParty, other: ReadingParty) => isName(one.name, other.name) && isRole(one.role, other.role, kind);
  const missed = entry.parties.filter((party) => !parties.some((other) => isSame(party, other)));
  const strangers = parties.filter((party) => !entry.parties.some((other) => isSame(other, party)));
  const isHelper = ({ role }: ReadingParty) => HELPERS.has(role);
  const isTold = ({ role }: ReadingParty) => SUBJECTS.has(common(role)) || (entry.direction === 'incoming' && common(role) === 'receiver');
  const extra = entry.parties.length === 0 ? [] : strangers.filter((party) => !(isTold(party) || isHelper(party)) || entry.parties.some(({ name }) => isName(name, party.name)));
  return { right: entry.parties.length - missed.length, missed, extra };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function written(parties: readonly ReadingParty[]): string {
  return `[${parties.map(({ name, role }) => `${role}=${name}`).join('; ')}]`;
}
