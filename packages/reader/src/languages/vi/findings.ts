import type { PackSection } from '../../pack-section.ts';

/**
 * `name-filler`: words that one body's name may have or lack; `total`: marks a figure as the sum of others; `list-of`: a complete list follows;
 * `list-and`: before its last name; `list-open`: ends one that isn't complete; `correction`: another figure is set right;
 * `within`: what follows is part of what stood before.
 */
export const findings: PackSection = {
  lexicon: [
    { tag: 'name-filler', terms: ['tỉnh', 'thành phố', 'tp', 'nước'] },
    { tag: 'total', terms: ['tổng cộng', 'tổng số', 'cộng', 'tổng', 'tất cả'] },
    { tag: 'list-of', terms: ['gồm', 'gồm có', 'là các', 'cụ thể là', 'bao gồm', 'đó là'] },
    { tag: 'list-and', terms: ['và'] },
    { tag: 'list-open', terms: ['v.v', 'vân vân', 'khác', '…', '...'] },
    { tag: 'within', terms: ['trong đó', 'trong số đó', 'trong số này', 'kể cả', 'bao gồm'] },
    { tag: 'correction', terms: ['con số đúng', 'số đúng', 'đính chính', 'thực tế là', 'chính xác là'] },
  ],
  rules: [],
};
