import type { KindDeclaration } from './declaration.ts';

/** An agreement signed, renewed or ended; the paper itself is a record of its own. */
export const agreement: KindDeclaration<'agreement'> = {
  kind: 'agreement',
  directions: [],
  fields: [
    { name: 'name', type: 'text' },
    {
      name: 'form',
      type: 'choice',
      choices: ['memorandum', 'letter-of-intent', 'exchange-memorandum', 'grant-agreement', 'twinning', 'other'],
    },
    { name: 'act', type: 'choice', choices: ['signed', 'renewed', 'ended'] },
    { name: 'signatories', type: 'text-list' },
    { name: 'termEndsOn', type: 'date' },
  ],
  ownRole: { other: 'signatory' },
  partnerRole: { other: 'signatory' },
  roles: ['signatory', 'partner', 'host', 'guest', 'coordinated-by'],
  measures: ['items', 'duration'],
  countsAs: 'items',
  within: ['visit', 'event', 'talks'],
};
