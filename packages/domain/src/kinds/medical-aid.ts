import type { KindDeclaration } from './declaration.ts';

/**
 * Help for patients, as a programme or as single cases. No patient files: a count, or a pseudonym or a hospital's reference, and
 * whether a consent is on file. Nobody is a patient by role, so that no patient becomes a party.
 */
export const medicalAid: KindDeclaration<'medical-aid'> = {
  kind: 'medical-aid',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'form', type: 'choice', choices: ['programme', 'case'] },
    { name: 'treatment', type: 'text' },
    { name: 'caseReference', type: 'text', sensitive: true },
    { name: 'consent', type: 'choice', choices: ['on-file', 'awaited', 'counts-only'] },
  ],
  ownRole: { incoming: 'receiver', other: 'giver' },
  partnerRole: { incoming: 'giver', outgoing: 'receiver', other: 'partner' },
  roles: ['giver', 'receiver', 'supporter', 'funder', 'requester', 'organiser', 'on-behalf-of', 'coordinated-by'],
  measures: ['patients', 'persons', 'sessions', 'money', 'hours', 'duration'],
  countsAs: null,
  within: ['medical-aid', 'project', 'deployment', 'visit'],
};
