import type { WireHeadline, WireStatedFigure } from '@comity/contracts';
import { allStatements, leadingStatements, leadOf } from '@comity/domain';

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
 * The sentences behind what stands for a figure: of its statements, else of what it counts. Where the paper behind a statement was
 * erased there are none, and what another record says is never given for it.
 */
function passagesBehind({ figure, passages, adopted }: WireHeadline): readonly Passage[] {
  if (adopted?.basis.kind === 'stated') {
    const { engagementId } = adopted.basis;
    return passages.filter(({ id }) => id === engagementId);
  }
  const leading = leadingStatements(figure);
  const told = new Set((leading.length > 0 ? leading : allStatements(figure.stated)).map((each) => each.engagementId));
  return passages.filter(({ id }) => told.has(id) === leading.length > 0);
}

/** Whether what stands for a figure rests on erased papers: its statements, else anything that it counts. */
export function standsOnErased({ figure, adopted }: WireHeadline): boolean {
  if (adopted) return adopted.sourceErased;
  const leading = leadingStatements(figure);
  const stated = new Set(
    (leading.length > 0 ? leading : allStatements(figure.stated)).map((each) => each.engagementId),
  );
  return figure.sourceErased.some((id) => stated.has(id) === leading.length > 0);
}

/** The sentence to open for a figure: of those behind it the longest that has its statement's number in it, else the first. */
export function passageBehind(headline: WireHeadline): Passage | undefined {
  const behind = passagesBehind(headline);
  const number = String(leadingStatement(headline.figure)?.quantity.value ?? '');
  const saying = behind
    .filter(({ quote }) => number !== '' && quote.replace(/(\d)[,. ](?=\d{3})/g, '$1').includes(number))
    .sort((a, b) => b.quote.length - a.quote.length);
  return saying[0] ?? behind[0];
}

type Passage = WireHeadline['passages'][number];

/** Of a sum that nobody stated, one sentence for each of the first records that it counts; none where a single sentence says the number. */
export function countedPassages(headline: WireHeadline): readonly Passage[] {
  if (headline.adopted !== null || leadOf(headline.figure).kind !== 'recorded') return [];
  const passages = passagesBehind(headline);
  const first = new Map(passages.toReversed().map((passage) => [passage.id, passage]));
  const each = passages.filter((passage) => first.get(passage.id) === passage);
  return each.length > 1 ? each : [];
}
