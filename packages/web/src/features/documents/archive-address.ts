import { CLASSIFICATIONS, DOCUMENT_STATUSES } from '@comity/domain';
import { type FilterValues, id, oneOf, readFilters, text } from '../../lib/address.ts';

const shape = {
  q: text(200),
  language: text(35),
  status: oneOf(DOCUMENT_STATUSES),
  classification: oneOf(CLASSIFICATIONS),
  importId: id,
};

export type ArchiveAddress = FilterValues<typeof shape>;

export function readArchiveAddress(search: Record<string, unknown>): ArchiveAddress {
  return readFilters(shape, search);
}
