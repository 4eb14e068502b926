import { fitsPeriod } from './period.ts';
import type { FigureResult, StatedFigure } from './query.ts';

/** What stands for a figure, on screen and on paper, before anybody adopts it. */
export type Lead =
  /** One statement, told with its own period; `others` say the same of the same period. */
  | { readonly kind: 'statement'; readonly statement: StatedFigure; readonly others: readonly StatedFigure[] }
  /** Several, none of which may stand for the whole: each is told with its own period. */
  | { readonly kind: 'statements'; readonly statements: readonly StatedFigure[]; readonly differ: boolean }
  | { readonly kind: 'recorded' }
  /** Nothing is counted, but records of it are there: undated, or going on beyond the period. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'nothing' };

/**
 * A statement of the very period comes first; else what is recorded; else what is stated of other periods. A statement never
 * stands for another period than its own, and of several that differ none stands for the others.
 */
export function leadOf(figure: Pick<FigureResult, 'query' | 'recorded' | 'stated' | 'leftOut'>): Lead {
  const { query, recorded, leftOut } = figure;
  const fitting = allStatements(figure.stated).filter(({ period }) => fitsPeriod(period, query));
  if (fitting.length > 0) return leadOfStatements(fitting);
  if (recorded.totals.some((total) => total.records > 0)) return { kind: 'recorded' };
  const inside = outermost(figure.stated, ({ relation }) => relation === 'within');
  if (inside.length > 0) return leadOfStatements(inside);
  const beyond = figure.stated.filter(({ relation }) => relation !== 'undated');
  if (beyond.length > 0) return leadOfStatements(beyond);
  return { kind: leftOut.undated + leftOut.crossing > 0 ? 'left-out' : 'nothing' };
}

function leadOfStatements(statements: readonly StatedFigure[]): Lead {
  const [statement, ...others] = statements;
  if (statement && others.every((each) => saysTheSame(each, statement)))
    return { kind: 'statement', statement, others };
  return { kind: 'statements', statements, differ: statementsDiffer(statements) };
}

/** The statements that stand for a figure; none where something else does. */
export function leadingStatements(figure: Parameters<typeof leadOf>[0]): readonly StatedFigure[] {
  const lead = leadOf(figure);
  return lead.kind === 'statement'
    ? [lead.statement, ...lead.others]
    : lead.kind === 'statements'
      ? lead.statements
      : [];
}

/** Whether two records give different numbers of one thing over one period: to verify. */
function statementsDiffer(statements: readonly StatedFigure[]): boolean {
  return statements.some((a) => statements.some((b) => isOfTheSame(a, b) && !saysTheSame(a, b)));
}

function isOfTheSame(a: StatedFigure, b: StatedFigure): boolean {
  return (
    a.engagementId !== b.engagementId &&
    a.period === b.period &&
    a.quantity.unit === b.quantity.unit &&
    a.quantity.of === b.quantity.of
  );
}

function saysTheSame(a: StatedFigure, b: StatedFigure): boolean {
  const { value, low, high, qualifier, unit } = a.quantity;
  return (
    a.period === b.period &&
    value === b.quantity.value &&
    qualifier === b.quantity.qualifier &&
    unit === b.quantity.unit &&
    (value !== null || (low === b.quantity.low && high === b.quantity.high))
  );
}

/** Every statement, those inside others after them. */
export function allStatements(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  return figures.flatMap((figure) => [figure, ...allStatements(figure.contains.stated)]);
}

function outermost(
  figures: readonly StatedFigure[],
  isMeant: (figure: StatedFigure) => boolean,
): readonly StatedFigure[] {
  return figures.flatMap((figure) => (isMeant(figure) ? [figure] : outermost(figure.contains.stated, isMeant)));
}
