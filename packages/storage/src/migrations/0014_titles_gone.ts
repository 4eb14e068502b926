import type { Migration } from './migration.ts';

/**
 * Why: a record whose title went with its paper was called by codes, "visit 2012-05"; it has no title now, and is called by its kind and
 * date in the words of whoever reads it.
 * How big: a few thousand records; each is found by going through the engagements once.
 */
export const titlesGone: Migration = {
  id: '0014_titles_gone',
  sql: `
update engagement set title = '' where title = concat_ws(' ', kind, period);
`,
};
