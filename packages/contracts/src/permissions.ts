import type { Role } from '@comity/domain';

/** What a person may do. `public` routes need no session; `signed-in` ones need only that. */
export const PERMISSIONS = [
  'public',
  'signed-in',
  'records.read',
  'records.write',
  'documents.read',
  'documents.read-restricted',
  'documents.import',
  'documents.erase',
  'proposals.decide',
  'figures.adopt',
  'reports.make',
  'members.read',
  'members.manage',
  'workspace.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const VIEWER: readonly Permission[] = ['public', 'signed-in', 'records.read', 'documents.read', 'reports.make'];
const OFFICER: readonly Permission[] = [
  ...VIEWER,
  'records.write',
  'documents.read-restricted',
  'documents.import',
  'proposals.decide',
  'figures.adopt',
  'members.read',
];
const ADMINISTRATOR: readonly Permission[] = [...OFFICER, 'documents.erase', 'members.manage', 'workspace.manage'];

/** The one table of rights. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: VIEWER,
  officer: OFFICER,
  administrator: ADMINISTRATOR,
};

export function mayDo(role: Role | null, permission: Permission): boolean {
  return role === null ? permission === 'public' : ROLE_PERMISSIONS[role].includes(permission);
}
