import type { WireFigure, WireHeadline, WireStatedFigure } from '@comity/contracts';

/**
 * The statement that may stand for a figure: one whose period lies within the one asked for. "Nearly 100 in 2009-2018" never
 * stands for 2010; what it contains of 2010 may.
 */
export function leadingStatement({
  stated,
  query,
}: Pick<WireFigure, 'stated' | 'query'>): WireStatedFigure | undefined {
  const allTime = query.from === null && query.to === null;
  return flat(stated).find(({ relation }) => relation === 'within' || (allTime && relation === 'undated'));
}

function flat(figures: readonly WireStatedFigure[]): readonly WireStatedFigure[] {
  return figures.flatMap((figure) => [figure, ...flat(figure.contains.stated)]);
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
