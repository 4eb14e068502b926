import type { KindDeclaration } from './declaration.ts';

/** A delegate, expert or medical team on mission. */
export const deployment: KindDeclaration<'deployment'> = {
  kind: 'deployment',
  directions: ['outgoing', 'incoming'],
  fields: [
    { name: 'mission', type: 'text' },
    { name: 'post', type: 'text' },
    { name: 'teamType', type: 'choice', choices: ['delegate', 'expert-team', 'medical-team', 'eru', 'emt', 'other'] },
    { name: 'termsOfReference', type: 'long-text' },
    { name: 'emergency', type: 'text' },
    { name: 'debriefing', type: 'text' },
  ],
  ownRole: { incoming: 'receiver', other: 'sender' },
  partnerRole: { incoming: 'sender', outgoing: 'receiver', other: 'participant' },
  roles: ['sender', 'receiver', 'participant', 'on-behalf-of', 'assigned-by', 'coordinated-by'],
  measures: ['batches', 'persons', 'duration'],
  countsAs: 'batches',
  within: ['deployment', 'project'],
};
