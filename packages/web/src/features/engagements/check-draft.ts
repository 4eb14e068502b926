import { CONTRACTS } from '@comity/contracts/schemas';

/** The schema of the wire, so that the form and the server refuse the same things. */
const schemas = {
  engagement: CONTRACTS.createEngagement.body,
  change: CONTRACTS.updateEngagement.body.shape.engagement,
  correction: CONTRACTS.correctProposal.body.shape.payload,
  party: CONTRACTS.createParty.body,
} as const;

/**
 * What is wrong with a draft: the path of a field → a code.
 *
 * @param root a path that all faults of interest lie under; it is cut off
 */
export function faultsOf(schema: keyof typeof schemas, draft: unknown, root = ''): ReadonlyMap<string, string> {
  const result = schemas[schema].safeParse(draft);
  if (result.success) return new Map();
  return new Map(
    result.error.issues.map((issue) => {
      const path = issue.path.join('.');
      return [root !== '' && path.startsWith(root) ? path.slice(root.length) : path, codeOf(issue)] as const;
    }),
  );
}

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly minimum?: unknown;
}

/** Our own refinements carry their code as the message; the schema library's issues have codes of their own. */
function codeOf(issue: Issue): string {
  if (/^[a-z]+\.[a-z_]+$/.test(issue.message)) return issue.message;
  return issue.code === 'too_small' ? 'required' : issue.code;
}
