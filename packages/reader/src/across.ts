/** Findings across texts: what two papers tell of one thing, and where they differ. */
import type { AcrossFinding, AcrossReading } from '@comity/domain';
import { type Match, sameEvents } from './across/events.ts';
import type { ReadText } from './across/read-text.ts';
import { inFile, rivalFigures, rivalTotals, spellings } from './across/rivals.ts';
import { signalsOf } from './across/signals.ts';

export function readAcross(texts: readonly ReadText[]): AcrossReading {
  const signals = texts.flatMap(signalsOf);
  const matches = sameEvents(signals);
  return {
    findings: [
      ...matches.map(sameEvent),
      ...matches.flatMap(rivalFigures),
      ...rivalTotals(signals),
      ...spelledTwice(matches, texts),
    ],
  };
}

function sameEvent({ one, other }: Match): AcrossFinding {
  const spans = [one, other].flatMap(({ file, engagement }) => engagement.quotes.map((quote) => inFile(file, quote)));
  return {
    kind: 'same-event',
    explanation: `${one.file} and ${other.file} may tell of one ${one.engagement.kind}.`,
    spans,
  };
}

/** Compared only where two texts tell of one thing: the same name elsewhere may be another person. */
function spelledTwice(matches: readonly Match[], texts: readonly ReadText[]): AcrossFinding[] {
  const byFile = new Map(texts.map((text) => [text.reading.file, text]));
  const pairs = new Map(
    matches.map(({ one, other }) => [
      `${one.file}\n${other.file}`,
      [byFile.get(one.file), byFile.get(other.file)] as const,
    ]),
  );
  return [...pairs.values()].flatMap(([a, b]) => (a && b ? spellings(a, b) : []));
}
