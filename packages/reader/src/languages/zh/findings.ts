import type { PackSection } from '../../pack-section.ts';

/**
 * `name-filler`: words that one body's name may have or lack; `total`: marks a figure as the sum of others; `list-of`: a complete list follows;
 * `list-and`: before its last name; `list-open`: ends one that isn't complete; `correction`: another figure is set right;
 * `within`: what follows is part of what stood before.
 */
export const findings: PackSection = {
  lexicon: [
    { tag: 'name-filler', terms: ['市', '省', '人民', '总'] },
    { tag: 'total', terms: ['合计', '共计', '总计', '小计', '共', '合共', '总共', '一共', '计'] },
    { tag: 'list-of', terms: ['即', '分别是', '分别为', '包括', '依次为', '含'] },
    { tag: 'list-and', terms: ['和', '及', '与', '以及'] },
    { tag: 'list-open', terms: ['等', '等等', '等地', '等国'] },
    { tag: 'within', terms: ['其中', '当中', '包括', '里面', '内含', '含'] },
    { tag: 'correction', terms: ['应为', '更正', '准确数字', '实际为', '实为', '准确的数字'] },
  ],
  rules: [],
};
