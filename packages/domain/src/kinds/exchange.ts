import type { KindDeclaration } from './declaration.ts';

/** Youth, volunteer or staff exchange under a memorandum. */
export const exchange: KindDeclaration<'exchange'> = {
  kind: 'exchange',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'theme', type: 'text' },
    { name: 'participantKind', type: 'choice', choices: ['youth', 'volunteers', 'staff', 'experts', 'other'] },
    { name: 'hostDistrict', type: 'text' },
    { name: 'memorandum', type: 'text' },
  ],
  about: 'theme',
  ownRole: { incoming: 'host', outgoing: 'sender', other: 'partner' },
  partnerRole: { other: 'partner' },
  roles: ['partner', 'host', 'sender', 'receiver', 'coordinated-by', 'participant'],
  measures: ['batches', 'persons', 'person-times', 'duration'],
  countsAs: 'batches',
  within: ['exchange', 'project'],
};
