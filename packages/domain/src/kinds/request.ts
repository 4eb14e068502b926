import type { KindDeclaration } from './declaration.ts';

/** A need or a special-assistance matter that another office or society puts to the desk (incoming), and what came of it. */
export const request: KindDeclaration<'request'> = {
  kind: 'request',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'asked', type: 'long-text' },
    { name: 'dueOn', type: 'date' },
    { name: 'state', type: 'choice', choices: ['open', 'offered', 'met', 'declined', 'withdrawn'] },
    { name: 'offers', type: 'long-text' },
    { name: 'result', type: 'long-text' },
  ],
  ownRole: { outgoing: 'requester', other: 'receiver' },
  partnerRole: { outgoing: 'receiver', other: 'requester' },
  roles: ['requester', 'receiver', 'supporter', 'donor', 'on-behalf-of', 'assigned-by', 'coordinated-by'],
  measures: ['items', 'money', 'persons', 'tonnes', 'kits'],
  countsAs: 'items',
  within: ['request', 'visit', 'talks'],
};
