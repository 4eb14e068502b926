import { PARTY_KINDS } from '@comity/domain';
import { type FilterValues, flag, id, oneOf, readFilters, region, text } from '../../lib/address.ts';

const shape = { q: text(200), kind: oneOf(PARTY_KINDS), country: region, unverified: flag, peek: id };

export type PartiesAddress = FilterValues<typeof shape>;

export function readPartiesAddress(search: Record<string, unknown>): PartiesAddress {
  return readFilters(shape, search);
}

export function partiesQuery({ unverified, peek: _, ...filters }: PartiesAddress) {
  return { ...filters, ...(unverified ? { unverified: 'true' as const } : {}) };
}
