import type { KindDeclaration } from './declaration.ts';

/** Forum, fair, promotion week, assembly, ceremony. */
export const event: KindDeclaration<'event'> = {
  kind: 'event',
  directions: ['incoming', 'outgoing'],
  fields: [
    {
      name: 'form',
      type: 'choice',
      choices: ['forum', 'fair', 'promotion-week', 'assembly', 'ceremony', 'conference', 'anniversary', 'other'],
    },
    { name: 'venue', type: 'text' },
    { name: 'booths', type: 'text' },
  ],
  ownRole: { outgoing: 'participant', other: 'organiser' },
  partnerRole: { other: 'participant' },
  roles: ['organiser', 'host', 'participant', 'speaker', 'guest', 'coordinated-by'],
  measures: ['sessions', 'persons', 'person-times', 'countries-and-regions', 'societies'],
  countsAs: 'sessions',
  within: ['visit', 'event', 'exchange'],
};
