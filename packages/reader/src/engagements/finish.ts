/** Engagements as they go out: when the whole text is known, their dates, status, parties and passages. */
import type { Quote } from '@comity/domain';
import type { DraftEngagement } from '../draft.ts';
import { DAY, type Group } from './group.ts';
import type { Cast } from './parties.ts';
import { type Papers, statusOf } from './status.ts';
import type { Telling } from './tellings.ts';
import type { Timeline } from './timeline.ts';

/** What has an occasion: honours and agreements are told as happening at it. */
const OCCASIONS: ReadonlySet<string> = new Set(['visit', 'talks', 'event']);

/** The days of which a paper tells, where all that it dates was then: what it tells without a date was then, too. */
function onlyPeriod(groups: readonly Group[]): string | null {
  let only: string | null = null;
  for (const { period, status } of groups) {
    if (status === 'planned' || period === null) continue;
    if (period.length < DAY || (only !== null && only !== period)) return null;
    only = period;
  }
  return only;
}

/** When a passage without a date tells of; of a meeting and what belongs to it, the field of the minutes says it. */
function dateOf({ kind, status }: Group, { sentence, paragraph }: Telling, timeline: Timeline): string | null {
  const isOfMeeting = status !== 'aggregate' && (AT_OCCASIONS.has(kind) || kind === 'visit');
  const field = isOfMeeting ? timeline.fieldOf(sentence) : null;
  return field ?? timeline.at(sentence, paragraph);
}

/** Of talks of which a paper is the minutes: what they speak about has other dates. */
function meetingOf({ kind, status, tellings }: Group, { meeting }: Timeline): string | null {
  const isOfMinutes = tellings.some(({ said, block }) => said.both || block === 'title');
  return kind === 'talks' && status === 'reported' && isOfMinutes ? meeting : null;
}

function occasion({ kind, status }: Group, only: string | null): string | null {
  return status === 'reported' && AT_OCCASIONS.has(kind) ? only : null;
}

/** Characters of a year: what there was in a whole year is not of the day on which it was told. */
const YEAR = 4;
const AT_OCCASIONS: ReadonlySet<string> = new Set(['talks', 'agreement', 'honour', 'event']);

export function finishAll(
  groups: readonly Group[],
  cast: Cast,
  timeline: Timeline,
  paper: Papers,
  raw: string,
): DraftEngagement[] {
  let before: string | null = null;
  const only = onlyPeriod(groups);
  return groups.map((group) => {
    const told = group.tellings.find(({ block }) => block !== 'title') ?? group.tellings[0];
    const follows = told?.said.follows === true && before !== null && group.status !== 'aggregate';
    const last = timeline.meeting ?? before;
    const when =
      meetingOf(group, timeline) ??
      group.period ??
      (follows || !told ? last : (dateOf(group, told, timeline) ?? occasion(group, only)));
    const isYears = group.status === 'aggregate' && told?.said.throughout === true;
    const period = isYears && when !== null ? when.slice(0, YEAR) : when;
    const status = statusOf(group.status, group.tellings, period, paper);
    if (period && OCCASIONS.has(group.kind) && status === 'reported') before = period;
    return {
      kind: group.kind,
      direction: group.direction,
      status,
      period,
      parties: cast.partiesOf(group.tellings, group.direction),
      quotes: quotesOf(group.tellings, raw),
    };
  });
}

/** The passages, each once. */
function quotesOf(tellings: readonly Telling[], raw: string): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { start, end } of tellings) {
    const passage = `${start} ${end}`;
    if (!quotes.has(passage)) quotes.set(passage, { start, end, quote: raw.slice(start, end) });
  }
  return [...quotes.values()];
}
