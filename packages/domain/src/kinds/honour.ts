import type { KindDeclaration } from './declaration.ts';

/** A title, award, inscription or letter of thanks, given (outgoing) or received (incoming). */
export const honour: KindDeclaration<'honour'> = {
  kind: 'honour',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'form', type: 'choice', choices: ['title', 'award', 'inscription', 'letter-of-thanks', 'medal', 'other'] },
    { name: 'name', type: 'text' },
    { name: 'text', type: 'long-text' },
  ],
  ownRole: { incoming: 'honoured', outgoing: 'giver', other: 'participant' },
  partnerRole: { incoming: 'giver', outgoing: 'honoured', other: 'participant' },
  roles: ['giver', 'honoured', 'receiver', 'on-behalf-of'],
  measures: ['items', 'persons'],
  countsAs: 'items',
  within: ['visit', 'event'],
};
