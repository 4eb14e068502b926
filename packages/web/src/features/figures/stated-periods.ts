import type { WireFigure } from '@comity/contracts';
import { allStatements } from '@comity/domain';

/** A period of which a source tells, in whole years as the filters take it. */
export interface StatedPeriod {
  readonly edtf: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** How many are offered. */
const MOST = 3;

/** The periods of which statements tell and for which they could be adopted, as far as they are whole years. */
export function statedPeriods({ stated }: Pick<WireFigure, 'stated'>): readonly StatedPeriod[] {
  const periods = new Map<string, StatedPeriod>();
  for (const { period } of allStatements(stated)) {
    const [, from, to] = /^(\d{4})(?:\/(\d{4}|\.\.)?)?$/.exec(period ?? '') ?? [];
    if (period === null || from === undefined) continue;
    const isOpen = to === '..' || period.endsWith('/');
    periods.set(period, { edtf: period, from: Number(from), to: isOpen ? undefined : Number(to ?? from) });
  }
  return [...periods.values()].slice(0, MOST);
}
