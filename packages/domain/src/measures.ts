/**
 * Measures: what a number counts. The registry is closed; its definitions are printed under every report.
 * @see docs/glossary.md
 */
export const MEASURES = [
  'batches',
  'persons',
  'person-times',
  'countries-and-regions',
  'money',
  'doses',
  'items',
  'packages',
  'tonnes',
  'kits',
  'patients',
  'hours',
  'sessions',
  'places',
  'societies',
  'households',
  'percent',
  'duration',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

/** How a number was hedged by its source. `exact` is the absence of a hedge. */
export const QUALIFIERS = ['exact', 'about', 'nearly', 'more-than', 'at-least', 'up-to', 'less-than'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Measures whose values over several records may be added. Countries are a set; percentages, durations and ages do not add. */
export const ADDITIVE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'batches',
  'persons',
  'person-times',
  'money',
  'doses',
  'items',
  'packages',
  'tonnes',
  'kits',
  'patients',
  'hours',
  'sessions',
  'households',
]);
