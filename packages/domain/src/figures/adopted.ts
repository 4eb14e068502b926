import type { Quantity } from '../quantity.ts';
import { qualifiersIn } from '../wording/told-numbers.ts';
import type { AdoptedFigure } from './adopted-figure.ts';
import { allStatements } from './lead.ts';
import { fitsPeriod } from './period.ts';
import type { FigureQuery, FigureResult } from './query.ts';

/** Why a figure cannot be adopted as it is put. */
export type AdoptionFault =
  | 'kind_missing'
  | 'basis_not_found'
  | 'basis_other_period'
  | 'value_against_basis'
  | 'wording_without_value'
  | 'wording_other_qualifier'
  | 'adopted_out_of_time';

type Adoptable = Pick<AdoptedFigure, 'query' | 'wording' | 'language' | 'value' | 'qualifier' | 'basis' | 'adoptedOn'>;

/**
 * Nothing is adopted that its own words, its basis or the calendar contradict.
 *
 * @param figure what is recorded and stated for `adoption.query`
 * @param today ISO date
 * @returns the first fault, or undefined
 */
export function adoptionFault(adoption: Adoptable, figure: FigureResult, today: string): AdoptionFault | undefined {
  const { query, basis, value, qualifier, wording, language, adoptedOn } = adoption;
  if (!isOneThing(query)) return 'kind_missing';
  const found = basesNamed(basis, figure);
  const fitting = found.filter((each) => each.fits);
  if (found.length === 0) return 'basis_not_found';
  if (fitting.length === 0) return 'basis_other_period';
  if (!fitting.some((each) => agrees({ value, qualifier }, each.quantity))) return 'value_against_basis';
  if (value !== null) {
    const told = qualifiersIn(wording, value, language);
    if (told.length === 0) return 'wording_without_value';
    if (!told.includes(qualifier)) return 'wording_other_qualifier';
  }
  return adoptedOn > today || (query.from !== null && adoptedOn < query.from) ? 'adopted_out_of_time' : undefined;
}

/**
 * Whether what an adopted figure rests on still says so. What prints is what was adopted; but records are corrected, taken
 * away and added to after the day of the decision, and then somebody has to look at it again.
 *
 * @param figure what is recorded and stated for `adoption.query` now
 */
export function isBorneOut(
  adoption: Pick<AdoptedFigure, 'value' | 'qualifier' | 'basis'>,
  figure: Pick<FigureResult, 'query' | 'toldAs' | 'recorded' | 'stated'>,
): boolean {
  return basesNamed(adoption.basis, figure).some((each) => each.fits && agrees(adoption, each.quantity));
}

/** Different things have no total: only countries and regions, which are a set, are counted over all kinds. */
export function isOneThing({ kind, measure }: Pick<FigureQuery, 'kind' | 'measure'>): boolean {
  return kind !== null || measure === 'countries-and-regions';
}

/** What an adopted figure may rest on. */
export interface AdoptionBasis {
  /** Null for the records. */
  readonly engagementId: string | null;
  readonly quantity: Quantity;
  /** EDTF of a statement. */
  readonly period: string | null;
  readonly title: string | null;
  /** Whether it tells of the very period that is asked for: "15 in 2010" is no basis for ten years. */
  readonly fits: boolean;
}

/** The records' total, a unit each, then every statement. */
export function basesOf(
  figure: Pick<FigureResult, 'query' | 'toldAs' | 'recorded' | 'stated'>,
): readonly AdoptionBasis[] {
  const recorded = figure.recorded.totals
    .filter((total) => total.records > 0)
    .map(({ total, unit }) => ({
      engagementId: null,
      quantity: { ...total, measure: figure.toldAs, unit, of: null, hedge: total.hedges[0] ?? null },
      period: null,
      title: null,
      fits: true,
    }));
  const stated = allStatements(figure.stated).map(({ engagementId, quantity, period, title }) => ({
    ...{ engagementId, quantity, period, title },
    fits: fitsPeriod(period, figure.query),
  }));
  return [...recorded, ...stated];
}

function basesNamed(basis: AdoptedFigure['basis'], figure: Parameters<typeof basesOf>[0]): readonly AdoptionBasis[] {
  return basesOf(figure).filter((each) =>
    basis.kind === 'recorded' ? each.engagementId === null : each.engagementId === basis.engagementId,
  );
}

/** "Nearly" and "about" are said of what lies within a fifth. */
const NEAR = 0.2;

/** Whether a number may be said of what the basis says. */
function agrees({ value, qualifier }: Pick<AdoptedFigure, 'value' | 'qualifier'>, basis: Quantity): boolean {
  if (value === null || basis.value === null) return value === basis.value;
  if (value === basis.value && (qualifier === basis.qualifier || qualifier === 'about')) return true;
  const low = basis.low ?? (basis.qualifier === 'exact' ? basis.value : null);
  const high = basis.high ?? (basis.qualifier === 'exact' ? basis.value : null);
  const near = Math.abs(value - basis.value) <= NEAR * Math.max(value, basis.value);
  switch (qualifier) {
    case 'exact':
      return low === value && high === value;
    case 'about':
      return near;
    case 'nearly':
      return near && high !== null && high < value;
    case 'more-than':
      return low !== null && low > value;
    case 'at-least':
      return low !== null && low >= value;
    case 'up-to':
      return high !== null && high <= value;
    case 'less-than':
      return high !== null && high < value;
  }
}
