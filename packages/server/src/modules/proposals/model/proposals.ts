import { randomUUID } from 'node:crypto';
import {
  figureWeight,
  isEdtf,
  isEngagementKind,
  isRegionCode,
  kindOf,
  MEASURES,
  type ProposedEngagement,
  type Quantity,
} from '@comity/domain';
import { type PaperText, PassageList, type ProposalDraft } from '../propose/draft.ts';
import { ledgerRole } from '../propose/roles.ts';
import type { ModelAnswer } from './connector.ts';

/**
 * What a model proposed, as far as the paper bears it out: a quote that is not in the text takes its engagement with it, a number that
 * is not in its quote is dropped, and so is a name. Nothing that a model says is believed without a passage.
 */
export function modelProposals(answer: ModelAnswer, model: string, paper: PaperText): readonly ProposalDraft[] {
  return answer.engagements.flatMap((told) => {
    const quote = locate(told.quote, paper.rawText, 0, paper.rawText.length);
    if (!quote || !isEngagementKind(told.kind)) return [];
    const { kind } = told;
    const passages = new PassageList(paper.documentId);
    const whole = [passages.add(quote)];
    const evidence: Record<string, number[]> = { '': whole, kind: whole, title: whole };
    const direction = kindOf(kind).directions.find((each) => each === told.direction) ?? null;
    const period =
      told.period !== null && isEdtf(told.period) && datedBy(told.period, quote.quote) ? told.period : null;
    if (period !== null) evidence.period = whole;
    const quantities = told.quantities.flatMap((each): readonly Quantity[] => {
      const measure = MEASURES.find((known) => known === each.measure);
      const place = locate(each.quote, paper.rawText, quote.start, quote.end);
      if (!measure || !place || each.value === null || !saysNumber(place.quote, each.value)) return [];
      if (measure === 'money' && !/^[A-Z]{3}$/.test(each.unit ?? '')) return [];
      return [
        {
          measure,
          value: each.value,
          low: each.value,
          high: each.value,
          qualifier: 'exact',
          unit: each.unit,
          of: null,
          hedge: null,
        },
      ];
    });
    quantities.forEach((_, index) => {
      evidence[`quantities.${index}`] = whole;
    });
    const named = told.parties.flatMap(({ name, role }) => {
      const place = locate(name, paper.rawText, quote.start, quote.end);
      return place ? [{ name: place.quote, role, place }] : [];
    });
    named.forEach(({ place }, index) => {
      evidence[`parties.${index}`] = [passages.add(place)];
    });
    const engagement: ProposedEngagement = {
      kind,
      direction,
      status: told.status === 'planned' ? 'planned' : 'reported',
      aggregate: told.status === 'aggregate',
      title: quote.quote.replace(/\s+/g, ' ').trim().slice(0, 140),
      period,
      periodAsWritten: null,
      countries: [...new Set(told.countries)].filter(isRegionCode),
      place: null,
      themes: [],
      parties: named.map(({ name, role }) => ({
        partyId: null,
        nameAsPrinted: name,
        role: ledgerRole(role, kind, direction),
        kind: 'organisation' as const,
        organisationKind: null,
        country: null,
        post: null,
      })),
      quantities,
      fields: {},
      byOthers: false,
      notes: null,
      evidence,
    };
    return [
      {
        id: randomUUID(),
        documentId: paper.documentId,
        source: `model/${model}`.slice(0, 120),
        payload: { kind: 'engagement' as const, engagement },
        passages: passages.all,
        weight: figureWeight(engagement) / 2,
      },
    ];
  });
}

/** Where the words stand, character for character; undefined where they do not. */
function locate(words: string, rawText: string, from: number, to: number) {
  const start = rawText.indexOf(words, from);
  return start < 0 || start + words.length > to || words.trim() === ''
    ? undefined
    : { start, end: start + words.length, quote: words };
}

/** The number's own digits stand in the quote; a number in words is the reader's work, not the model's. */
function saysNumber(quote: string, value: number): boolean {
  const digits = quote.normalize('NFKC').replace(/(?<=\d)[,. \u00a0\u202f](?=\d{3}\b)/gu, '');
  return new RegExp(`(?<!\\d)${String(value).replace('.', '[.,]')}(?!\\d)`).test(digits);
}

/** Its years stand in the quote. */
function datedBy(period: string, quote: string): boolean {
  const years = period.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.every((year) => quote.normalize('NFKC').includes(year));
}
