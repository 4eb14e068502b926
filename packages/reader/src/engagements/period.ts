/** When an engagement was, and bounds of EDTF periods, for comparing what happened when. */
import type { Telling } from './tellings.ts';

export interface Bounds {
  /** First and last day, as sortable `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Texts name few periods, and compare them often. */
const known = new Map<string, Bounds | undefined>();
const MOST_KNOWN = 5000;

/** @returns undefined where the period is not settled */
export function boundsOf(edtf: string | null): Bounds | undefined {
  if (!edtf) return undefined;
  if (known.has(edtf)) return known.get(edtf);
  if (known.size >= MOST_KNOWN) known.clear();
  const bounds = parse(edtf);
  known.set(edtf, bounds);
  return bounds;
}

function parse(edtf: string): Bounds | undefined {
  const [first = '', last = first] = edtf.split('/');
  const from = first === '..' || first === '' ? '0000-00-00' : first.match(DAY);
  const to = last === '..' || last === '' ? '9999-99-99' : last.match(DAY);
  if (!from || !to) return undefined;
  return {
    from: typeof from === 'string' ? from : `${from[1]}-${from[2] ?? '00'}-${from[3] ?? '00'}`,
    to: typeof to === 'string' ? to : `${to[1]}-${to[2] ?? '99'}-${to[3] ?? '99'}`,
  };
}

export function contains(outer: Bounds, inner: Bounds): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function meets(a: Bounds, b: Bounds): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function spansYears({ from, to }: Bounds): boolean {
  return from.slice(0, 4) !== to.slice(0, 4);
}

const BARE_YEAR = /^\d{4}$/;

/** What happens at one time: a span of years beside it says something else. */
const PUNCTUAL: ReadonlySet<string> = new Set(['agreement', 'honour', 'event']);

/** The period that a passage names itself: the likeliest of its dates that can be one. */
export function periodOf({ kind, dates, frame }: Telling): string | null {
  const can = (edtf: string) => {
    if (edtf.startsWith('..')) return false;
    const bounds = boundsOf(edtf);
    if (PUNCTUAL.has(kind) && bounds && spansYears(bounds)) return false;
    return !(kind === 'talks' && frame === 'mutual' && BARE_YEAR.test(edtf));
  };
  return dates.find(({ edtf }) => edtf !== null && can(edtf))?.edtf ?? null;
}
