/** Findings: two passages that a person should see side by side. They are proposals; a person decides. */
import type { ReadingDate, ReadingFinding } from '@comity/domain';
import type { Draft, MakeLayer } from '../draft.ts';
import { corrections } from './corrections.ts';
import { countMismatches, quoteOf } from './counts.ts';
import { bodyVariants, personVariants } from './names.ts';
import { type Note, noteOf } from './notes.ts';
import { sumMismatches } from './sums.ts';
import { containments, rivalTotals, type Total } from './totals.ts';

/** "1." before a row is a sentence of its own, but the row begins behind it. */
const LONGEST_NUMBERING = 2;

export const findingsLayer: MakeLayer = (draft) => {
  const notes: Note[] = [];
  let paragraph = -1;
  return {
    sentence(sentence) {
      const note = noteOf(sentence, sentence.paragraph !== paragraph);
      if (sentence.tokens.length > LONGEST_NUMBERING) paragraph = sentence.paragraph;
      if (note) notes.push(note);
    },
    finish() {
      const totals = totalsOf(draft, notes);
      draft.findings = [
        ...containments(draft.engagements, totals),
        ...bodyVariants(notes),
        ...personVariants(notes),
        ...sumMismatches(notes),
        ...countMismatches(notes),
        ...stampConflicts(draft),
        ...rivalTotals(totals),
        ...corrections(notes),
      ];
    },
  };
};

function totalsOf(draft: Draft, notes: readonly Note[]): Total[] {
  const bySentence = new Map(notes.map((note) => [note.sentence, note]));
  const unsettled = unsettledDates(draft);
  return draft.engagements
    .filter(({ kind, status }) => kind === 'visit' && status === 'aggregate')
    .map((engagement) => {
      const note = bySentence.get(engagement.sentence);
      const inside = ({ start, end }: { start: number; end: number }) =>
        engagement.quotes.some((quote) => quote.start <= start && end <= quote.end);
      const batches = note?.figures.find(({ quantity }) => quantity.measure === 'batches' && inside(quantity));
      const date = engagement.period === null ? unsettled.get(engagement.sentence) : undefined;
      return {
        engagement,
        unsettled: date && inside(date) ? date.quote.toLowerCase() : null,
        batches: batches?.quantity.value ?? null,
      };
    });
}

/** The last date of each sentence that the text doesn't settle. Dates and sentences stand in order of the text. */
function unsettledDates({ dates, sentences }: Draft): Map<number, ReadingDate> {
  const found = new Map<number, ReadingDate>();
  let sentence = 0;
  for (const date of dates) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < date.end) sentence += 1;
    if (date.edtf === null) found.set(sentence, date);
  }
  return found;
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
