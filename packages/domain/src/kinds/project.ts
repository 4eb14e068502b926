import type { KindDeclaration } from './declaration.ts';

/** Something that goes on: a community project supported, business or technical cooperation that grew out of a visit. */
export const project: KindDeclaration<'project'> = {
  kind: 'project',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'form', type: 'choice', choices: ['community', 'business', 'technical', 'cultural', 'other'] },
    { name: 'stage', type: 'choice', choices: ['idea', 'exploring', 'agreed', 'running', 'closed'] },
    { name: 'aim', type: 'long-text' },
    { name: 'nextStep', type: 'text' },
  ],
  ownRole: { incoming: 'receiver', outgoing: 'supporter', other: 'partner' },
  partnerRole: { other: 'partner' },
  roles: ['partner', 'supporter', 'funder', 'organiser', 'receiver', 'on-behalf-of', 'coordinated-by'],
  measures: ['items', 'money', 'places', 'households', 'persons', 'duration'],
  countsAs: 'items',
  within: ['project'],
};
