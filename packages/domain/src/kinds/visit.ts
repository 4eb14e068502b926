import type { KindDeclaration } from './declaration.ts';

/** A delegation received (incoming) or sent (outgoing). */
export const visit: KindDeclaration<'visit'> = {
  kind: 'visit',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'purpose', type: 'long-text' },
    { name: 'headOfDelegation', type: 'text' },
    { name: 'members', type: 'text-list' },
    { name: 'sitesVisited', type: 'text-list' },
    { name: 'interests', type: 'text-list' },
    { name: 'languages', type: 'text-list' },
    { name: 'giftsGiven', type: 'text' },
    { name: 'giftsReceived', type: 'text' },
    { name: 'whoPays', type: 'text' },
    { name: 'press', type: 'text' },
  ],
  about: 'purpose',
  ownRole: { incoming: 'host', outgoing: 'guest', other: 'participant' },
  partnerRole: { incoming: 'guest', outgoing: 'host', other: 'participant' },
  roles: ['principal', 'guest', 'host', 'greeter', 'on-behalf-of', 'assigned-by', 'coordinated-by'],
  measures: ['batches', 'persons', 'person-times', 'countries-and-regions', 'duration'],
  countsAs: 'batches',
  within: ['visit', 'exchange', 'event'],
};
