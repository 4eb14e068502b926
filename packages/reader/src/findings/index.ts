/** Findings: two passages that a person should see side by side. They are proposals; a person decides. */
import type { ReadingFinding, Span } from '@comity/domain';
import type { Draft, DraftEngagement, MakeLayer } from '../draft.ts';
import { Corrections } from './corrections.ts';
import { AnnouncedCounts, quoteOf, RowCounts, UnequalLists } from './counts.ts';
import { BodyVariants, PersonVariants } from './names.ts';
import { noteOf } from './notes.ts';
import { SumMismatches } from './sums.ts';
import { containments, rivalTotals, type Total } from './totals.ts';

/** "1." before a row is a sentence of its own, but the row begins behind it. */
const LONGEST_NUMBERING = 2;

export const findingsLayer: MakeLayer = (draft) => {
  const watches = [
    new BodyVariants(draft.names),
    new PersonVariants(),
    new SumMismatches(),
    new AnnouncedCounts(),
    new UnequalLists(),
    new RowCounts(),
  ];
  const corrections = new Corrections();
  let paragraph = -1;
  return {
    sentence(sentence) {
      const note = noteOf(sentence, sentence.paragraph !== paragraph);
      if (sentence.tokens.length > LONGEST_NUMBERING) paragraph = sentence.paragraph;
      if (!note) return;
      for (const watch of watches) watch.note(note);
      corrections.note(note);
    },
    finish() {
      const totals = totalsOf(draft);
      draft.findings = [
        ...containments(draft.engagements, totals),
        ...watches.flatMap((watch) => watch.findings()),
        ...stampConflicts(draft),
        ...rivalTotals(totals),
        ...corrections.findings(),
      ];
    },
  };
};

function totalsOf(draft: Draft): Total[] {
  const totals = draft.engagements.filter(({ kind, status }) => kind === 'visit' && status === 'aggregate');
  return totals.map((engagement) => {
    const isQuoted = ({ start, end }: Span) =>
      engagement.quotes.some((quote) => quote.start <= start && end <= quote.end);
    const batches = mentionsOf(draft.quantities, engagement, draft).find(
      (quantity) => quantity.measure === 'batches' && isQuoted(quantity),
    );
    const open =
      engagement.period === null
        ? mentionsOf(draft.dates, engagement, draft).findLast(({ edtf }) => edtf === null)
        : undefined;
    return {
      engagement,
      unsettled: open && isQuoted(open) ? open.quote.toLowerCase() : null,
      batches: batches?.value ?? null,
    };
  });
}

/** Of mentions in order of the text, those in the sentence in which an engagement is told first. */
function mentionsOf<T extends Span>(
  mentions: readonly T[],
  { quotes: [first] }: DraftEngagement,
  { sentenceEnds }: Draft,
): readonly T[] {
  const sentence = firstBehind(sentenceEnds.length, (i) => sentenceEnds[i], first?.start ?? 0);
  const behind = (end: number | undefined) => firstBehind(mentions.length, (i) => mentions[i]?.end, end ?? 0);
  return mentions.slice(behind(sentenceEnds[sentence - 1]), behind(sentenceEnds[sentence]));
}

/** Index of the first of some ends, in order of the text, that lies behind an offset. */
function firstBehind(count: number, endOf: (index: number) => number | undefined, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((endOf(middle) ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SHOWN = 6;

function stampConflicts({ stamp, lateDates }: Draft): ReadingFinding[] {
  if (!stamp || lateDates.length === 0) return [];
  const explanation = `The stamp is older than what is told: ${lateDates
    .slice(0, SHOWN)
    .map(({ quote }) => quote)
    .join(', ')}.`;
  return [{ kind: 'stamp-conflict', explanation, spans: [stamp, ...lateDates.slice(0, SHOWN)].map(quoteOf) }];
}
