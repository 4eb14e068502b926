import { CLASSIFICATIONS, DOCUMENT_STATUSES } from '@comity/domain';
import { type FilterValues, oneOf, readFilters, text } from '../../lib/address.ts';

const shape = {
  q: text,
  language: text,
  status: oneOf(DOCUMENT_STATUSES),
  classification: oneOf(CLASSIFICATIONS),
  importId: text,
};

export type ArchiveAddress = FilterValues<typeof shape>;

export function readArchiveAddress(search: Record<string, unknown>): ArchiveAddress {
  return readFilters(shape, search);
}
