import { type FilterValues, flag, id, readFilters } from '../../lib/address.ts';

const shape = {
  /** Only what is this desk's own. */
  own: flag,
  /** Only what was read from this paper, or quotes it. */
  paper: id,
  /** Of what was decided only what was refused. */
  refused: flag,
};

/** What of all papers' proposals is shown. */
export type ReviewAddress = FilterValues<typeof shape>;

export function readReviewAddress(search: Record<string, unknown>): ReviewAddress {
  return readFilters(shape, search);
}
