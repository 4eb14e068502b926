import type { WireHeadline, WireStatedFigure } from '@comity/contracts';
import { leadOf } from '@comity/domain';

/** The statement that stands for a figure, where one does. */
export function leadingStatement(figure: WireHeadline['figure']): WireStatedFigure | undefined {
  const lead = leadOf(figure);
  return lead.kind === 'statement' ? lead.statement : undefined;
}

/** Each statement heads one figure only: the first that it leads. */
export function distinctHeadlines(headlines: readonly WireHeadline[]): readonly WireHeadline[] {
  const led = new Set<string>();
  return headlines.filter(({ figure }) => {
    const stated = leadingStatement(figure);
    if (!stated) return true;
    const key = `${stated.engagementId} ${stated.quantity.measure} ${stated.quantity.value}`;
    if (led.has(key)) return false;
    led.add(key);
    return true;
  });
}

/**
 * The sentence to open for a figure: of the passages behind its leading statement the longest that has the number in it, else
 * the first; for a figure that is only recorded, the first that is counted.
 */
export function passageBehind({ figure, passages }: WireHeadline): WireHeadline['passages'][number] | undefined {
  const stated = leadingStatement(figure);
  const behind = passages.filter((passage) => passage.id === stated?.engagementId);
  const number = String(stated?.quantity.value ?? '');
  const saying = behind
    .filter(({ quote }) => number !== '' && quote.replace(/(\d)[,. ](?=\d{3})/g, '$1').includes(number))
    .sort((a, b) => b.quote.length - a.quote.length);
  return saying[0] ?? behind[0] ?? passages[0];
}

type Passage = WireHeadline['passages'][number];

/** Of a sum that nobody stated, one sentence for each of the first records that it counts; none where a single sentence says the number. */
export function countedPassages({ figure, passages, adopted }: WireHeadline): readonly Passage[] {
  if (adopted !== null || leadOf(figure).kind !== 'recorded') return [];
  const first = new Map(passages.toReversed().map((passage) => [passage.id, passage]));
  const each = passages.filter((passage) => first.get(passage.id) === passage);
  return each.length > 1 ? each : [];
}
