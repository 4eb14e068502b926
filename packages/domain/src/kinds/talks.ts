import type { KindDeclaration } from './declaration.ts';

/** A bilateral meeting. */
export const talks: KindDeclaration<'talks'> = {
  kind: 'talks',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'participantsOwn', type: 'text-list' },
    { name: 'participantsOther', type: 'text-list' },
    { name: 'review', type: 'long-text' },
    { name: 'orientation', type: 'long-text' },
    { name: 'wishes', type: 'long-text' },
  ],
  ownRole: { incoming: 'host', outgoing: 'guest', other: 'participant' },
  partnerRole: { incoming: 'guest', outgoing: 'host', other: 'participant' },
  roles: ['host', 'guest', 'participant', 'speaker', 'coordinated-by'],
  measures: ['sessions', 'persons'],
  countsAs: 'sessions',
  within: ['visit', 'event', 'exchange'],
};
