import { agreement } from './agreement.ts';
import { consignment } from './consignment.ts';
import type { KindDeclaration } from './declaration.ts';
import { deployment } from './deployment.ts';
import { event } from './event.ts';
import { exchange } from './exchange.ts';
import { honour } from './honour.ts';
import { medicalAid } from './medical-aid.ts';
import { project } from './project.ts';
import { request } from './request.ts';
import { talks } from './talks.ts';
import { training } from './training.ts';
import { visit } from './visit.ts';

export { type FieldDeclaration, type KindDeclaration, roleFor } from './declaration.ts';

/** In the order of the desk's menus. A new kind is one new file and one line here. */
const declarations = [
  visit,
  talks,
  consignment,
  training,
  exchange,
  deployment,
  medicalAid,
  project,
  agreement,
  event,
  honour,
  request,
] as const satisfies readonly KindDeclaration[];

export type EngagementKind = (typeof declarations)[number]['kind'];

export const ENGAGEMENT_KINDS: readonly EngagementKind[] = declarations.map((declaration) => declaration.kind);

/** The declaration of a kind. */
export function kindOf(kind: EngagementKind): KindDeclaration<EngagementKind> {
  const declaration = declarations.find((each) => each.kind === kind);
  if (!declaration) throw new RangeError(`unknown kind of engagement: ${kind}`);
  return declaration;
}

export function isEngagementKind(text: string): text is EngagementKind {
  return declarations.some((declaration) => declaration.kind === text);
}
