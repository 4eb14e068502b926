import { displayName, type Engagement } from '@comity/domain';
import { counts, parties, type WorkspaceTx, workspaces } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';

type WireRow = Result<'listEngagements'>['items'][number];

/** Rows of the ledger: with partners' names, and how much stands behind each. */
export async function presentRows(tx: WorkspaceTx, engagements: readonly Engagement[]): Promise<readonly WireRow[]> {
  if (engagements.length === 0) return [];
  const { ownPartyId } = await workspaces.get(tx);
  const partyIds = new Set(engagements.flatMap((engagement) => engagement.parties.map((party) => party.partyId)));
  const known = new Map((await parties.listByIds(tx, [...partyIds])).map((party) => [party.id, party]));
  const behind = await counts.engagementCounts(
    tx,
    engagements.map((engagement) => engagement.id),
  );
  return engagements.map((engagement): WireRow => {
    const { parts, sources, toVerify } = behind.get(engagement.id) ?? { parts: 0, sources: 0, toVerify: false };
    const partners = engagement.parties
      .filter((party) => party.partyId !== ownPartyId)
      .map(({ partyId, role, nameAsPrinted }) => {
        const party = known.get(partyId);
        return { partyId, role, ...(party ? displayName(party) : { name: nameAsPrinted, verified: false }) };
      });
    return {
      id: engagement.id,
      kind: engagement.kind,
      direction: engagement.direction,
      status: engagement.status,
      aggregate: engagement.aggregate,
      title: engagement.title,
      period: engagement.period,
      periodAsWritten: engagement.periodAsWritten,
      startsOn: engagement.startsOn,
      countries: engagement.countries,
      place: engagement.place,
      quantities: engagement.quantities,
      byOthers: engagement.byOthers,
      partOf: engagement.partOf,
      version: engagement.version,
      partners,
      parts,
      sources,
      toVerify,
    };
  });
}
