import { randomUUID } from 'node:crypto';
import {
  figureWeight,
  isEdtf,
  isRegionCode,
  kindOf,
  type PartyRole,
  type ProposedEngagement,
  type ProposedParty,
  type Quantity,
  type Reading,
  type ReadingEngagement,
} from '@comity/domain';
import type { Desk } from './desk.ts';
import { type PaperText, PassageList, type ProposalDraft, READER_SOURCE } from './draft.ts';
import { hedgeBefore } from './hedges.ts';
import type { NameIndex } from './names.ts';
import { ledgerRole } from './roles.ts';
import { divideMentions, type Territory } from './territory.ts';

/** An engagement's proposal, with the reading that it was made from: findings refer to passages, and need to find it again. */
export interface ReadProposal {
  readonly proposal: ProposalDraft;
  readonly engagement: ProposedEngagement;
  readonly quotes: ReadingEngagement['quotes'];
}

const LONGEST_TITLE = 140;
const LONGEST_LINE = 300;

/**
 * The engagements that a paper tells of, each field with its passages. What the text only mentions as background has no proposal: the
 * reading desk shows it apart.
 */
export function proposeEngagements(reading: Reading, paper: PaperText, desk: Desk): readonly ReadProposal[] {
  const territories = divideMentions(reading, paper.rawText);
  return reading.engagements.flatMap((told) => {
    const territory = territories.get(told);
    if (!territory || told.status === 'background') return [];
    return [proposalOf(told, territory, desk, paper)];
  });
}

/** Roles of those for whom or through whom something is done: where they are at home is not where it happens. */
const BEHIND_IT: ReadonlySet<PartyRole> = new Set(['on-behalf-of', 'assigned-by', 'coordinated-by']);

/** The countries told of; one that stands inside a body's name ("the Red Cross of Malta") only where that body takes part. */
function countriesIn(told: ReadingEngagement, { countries, organisations }: Territory): Territory['countries'] {
  const takingPart = new Set(
    told.parties
      .filter(({ role }) => !BEHIND_IT.has(ledgerRole(role, told.kind, told.direction)))
      .map(({ name }) => name),
  );
  return countries.filter((country) => {
    const naming = organisations.filter(({ start, end }) => start <= country.start && country.end <= end);
    return naming.length === 0 || naming.some(({ name }) => takingPart.has(name));
  });
}

/**
 * A passage goes on to the numbers of its own sentence: "received the leaders of …, and … have visited nearly 100 batches" is told
 * by the whole of it.
 */
function withTheirNumbers(
  quotes: ReadingEngagement['quotes'],
  quantities: Reading['quantities'],
  rawText: string,
): ReadingEngagement['quotes'] {
  return quotes.map((quote, index) => {
    const next = quotes[index + 1]?.start ?? rawText.length;
    const end = quantities
      .filter((number) => number.start >= quote.end && number.end <= next)
      .filter((number) => !/[.!?。！？\n]/.test(rawText.slice(quote.end, number.start)))
      .reduce((furthest, number) => Math.max(furthest, number.end), quote.end);
    return { start: quote.start, end, quote: rawText.slice(quote.start, end) };
  });
}

function proposalOf(told: ReadingEngagement, territory: Territory, desk: Desk, paper: PaperText): ReadProposal {
  const { kind } = told;
  const seen = desk.seeing(told);
  const passages = new PassageList(paper.documentId);
  const whole = withTheirNumbers(told.quotes, territory.quantities, paper.rawText).map((quote) => passages.add(quote));
  const evidence: Record<string, number[]> = { '': whole, kind: whole, title: whole };
  const cite = (field: string, spans: readonly { start: number; end: number; quote: string }[]) => {
    evidence[field] = spans.length > 0 ? spans.map((span) => passages.add(span)) : whole;
  };
  const direction = kindOf(kind).directions.find((each) => each === seen.direction) ?? null;
  if (direction !== null) evidence.direction = whole;

  const period = told.period !== null && isEdtf(told.period) ? told.period : null;
  const unresolved = territory.dates.find((date) => date.edtf === null);
  const periodAsWritten = period === null ? (unresolved?.quote.slice(0, LONGEST_LINE) ?? null) : null;
  if (period !== null) cite('period', datesBehind(period, territory));
  if (periodAsWritten !== null && unresolved) cite('period', [unresolved]);

  const several = timesOverYears(told, territory, paper.rawText);
  const quantities = territory.quantities.map((found): Quantity => {
    const { value, low, high, qualifier, unit, of } = found;
    // Money whose currency nobody can tell is only a number.
    const measure = found.measure === 'money' && !/^[A-Z]{3}$/.test(unit ?? '') ? 'other' : found.measure;
    return {
      measure: found === several ? 'batches' : measure,
      value,
      low,
      high,
      qualifier,
      unit: found === several ? null : (unit?.slice(0, 20) ?? null),
      of: of?.slice(0, LONGEST_LINE) ?? null,
      hedge: hedgeBefore(paper.rawText, found.start),
    };
  });
  territory.quantities.forEach((found, index) => {
    cite(`quantities.${index}`, [found]);
  });

  const mentioned = countriesIn(told, territory);
  const codes = [...new Set(mentioned.map(({ iso }) => iso))].filter(isRegionCode);
  const countries = desk.partnerCountries(codes, seen.byOthers);
  if (countries.length > 0)
    cite(
      'countries',
      mentioned.filter(({ iso }) => countries.includes(iso)),
    );

  const parties = partiesOf(told, desk.named);
  parties.forEach((party, index) => {
    const mentions = [...territory.organisations, ...territory.people].filter(
      (mention) => mention.name === party.nameAsPrinted,
    );
    cite(`parties.${index}`, mentions);
  });

  const engagement: ProposedEngagement = {
    kind,
    direction,
    status: told.status === 'planned' ? 'planned' : 'reported',
    aggregate: told.status === 'aggregate' || several !== undefined,
    title: titleOf(told),
    period,
    periodAsWritten,
    countries,
    place: null,
    themes: [],
    parties,
    quantities,
    fields: {},
    byOthers: seen.byOthers,
    notes: null,
    evidence,
  };
  const proposal: ProposalDraft = {
    id: randomUUID(),
    documentId: paper.documentId,
    source: READER_SOURCE,
    payload: { kind: 'engagement', engagement },
    passages: passages.all,
    weight: engagement.status === 'planned' ? 0 : figureWeight(engagement),
  };
  return { proposal, engagement, quotes: told.quotes };
}

const TIMES = /^(?:time|次|lần)$/;
const YEARLY = /\b(?:a|per|each|every) year|\b(?:annual|year)ly\b|每年|(?:mỗi|hằng|hàng) năm/iu;

/** "Went to Malawi twice" over some years tells of two batches at once; of a single journey, or of each year, it tells nothing of the kind. */
function timesOverYears(
  { kind, period, quotes }: ReadingEngagement,
  { quantities }: Territory,
  rawText: string,
): Territory['quantities'][number] | undefined {
  if (kindOf(kind).countsAs !== 'batches' || !/^\d{4}\/(?:\d{4}|\.\.)?$/.test(period ?? '')) return undefined;
  if (quantities.some(({ measure }) => measure === 'batches')) return undefined;
  const times = quantities.find(
    ({ measure, unit, value }) => measure === 'other' && TIMES.test(unit ?? '') && (value ?? 0) > 1,
  );
  const isYearly = quotes.some(({ start, end }) => YEARLY.test(rawText.slice(start, end)));
  return isYearly ? undefined : times;
}

/** The dates that settle a period: those of the same words first, else those that it is put together from. */
function datesBehind(period: string, territory: Territory): Territory['dates'] {
  const same = territory.dates.filter((date) => date.edtf === period);
  if (same.length > 0) return same;
  const ends = period.split('/');
  return territory.dates.filter(
    (date) => date.edtf !== null && ends.some((end) => end !== '' && date.edtf?.includes(end)),
  );
}

function partiesOf(told: ReadingEngagement, named: NameIndex): readonly ProposedParty[] {
  const seen = new Set<string>();
  return told.parties.flatMap(({ name, role }) => {
    const nameAsPrinted = name.trim().slice(0, LONGEST_LINE);
    const asRole = ledgerRole(role, told.kind, told.direction);
    const key = `${asRole} ${nameAsPrinted}`;
    if (nameAsPrinted === '' || seen.has(key)) return [];
    seen.add(key);
    const person = named.people.get(name);
    const body = person ? undefined : named.bodies.get(name);
    return [
      {
        partyId: null,
        role: asRole,
        nameAsPrinted,
        kind: person ? ('person' as const) : ('organisation' as const),
        organisationKind: body?.kind ?? null,
        country: body?.country && isRegionCode(body.country) ? body.country : null,
        post: person?.post?.slice(0, LONGEST_LINE) ?? null,
      },
    ];
  });
}

/** The source's own words without the mark of a list, cut at a word: a person rewrites it where that reads badly. */
function titleOf(told: ReadingEngagement): string {
  const words = (told.quotes[0]?.quote ?? told.kind)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—•·*]\s+/u, '')
    .replace(/[.。;；,，]$/u, '');
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.slice(0, LONGEST_TITLE - 1).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
