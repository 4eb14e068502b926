import { type FilterValues, id, offset, readFilters } from '../../lib/address.ts';

const shape = { at: offset, until: offset, proposal: id };

/** Which passage of a paper to show: raw offsets, and the proposal that it belongs to. */
export type PassageAddress = FilterValues<typeof shape>;

export function readPassageAddress(search: Record<string, unknown>): PassageAddress {
  return readFilters(shape, search);
}
