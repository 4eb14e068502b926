import type { PackSection } from '../../pack-section.ts';

/**
 * `name-filler`: words that one body's name may have or lack; `total`: marks a figure as the sum of others; `list-of`: a complete list follows;
 * `list-and`: before its last name; `list-open`: ends one that isn't complete; `correction`: another figure is set right;
 * `within`: what follows is part of what stood before.
 */
export const findings: PackSection = {
  lexicon: [
    { tag: 'name-filler', terms: ['of', 'the', 'society', 'and', 'for', 'in'] },
    {
      tag: 'total',
      terms: [
        'total{s,}',
        'in total',
        'altogether',
        'in all',
        'total sent',
        'total received',
        'sum',
        'all told',
        'subtotal',
      ],
    },
    { tag: 'list-of', terms: ['namely', 'as follows', 'comprising', 'consisting of'] },
    { tag: 'list-and', terms: ['and'] },
    { tag: 'list-open', terms: ['etc', 'and others', 'and so on', 'among others'] },
    {
      tag: 'within',
      terms: [
        'of which',
        'of whom',
        'of them',
        'among them',
        'among which',
        'among whom',
        'of these',
        'including',
        'inclusive of',
      ],
    },
    { tag: 'correction', terms: ['correct figure', 'correct number', 'in fact', 'correction', 'rather than'] },
  ],
  rules: [],
};
